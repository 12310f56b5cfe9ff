import type { Dataset } from './schema.ts';

/** Which tuples and words a JSON file has, the compiler can't see; a test parses it by the schema. */
declare const dataset: Dataset;
export default dataset;
