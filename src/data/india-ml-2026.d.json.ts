/**
 * Types the built-in dataset. The compiler would infer arrays for tuples and strings for literals; a test parses
 * the file with the schema.
 */
import type { Dataset } from './schema.ts';

declare const dataset: Dataset;
export default dataset;
