/** Loads and validates an external dataset from any source. */
import { maxBytes } from '../../data/limits.ts';
import { type Dataset, parseDataset } from '../../data/schema.ts';
import { datasetError, fetchDataset } from './fetchDataset.ts';

/** An object, a JSON text, or the URL of a JSON file. */
export type Source =
  | { readonly kind: 'object'; readonly value: object }
  | { readonly kind: 'json'; readonly value: string }
  | { readonly kind: 'address'; readonly value: string; readonly base: string | undefined };

/** Loads and validates a dataset. @throws DatasetError that lists every problem */
export async function loadDataset(source: Source): Promise<Dataset> {
  if (source.kind === 'object') return parseDataset(source.value);
  const text = source.kind === 'json' ? source.value : await fetchDataset(source.value, source.base);
  return parseDataset(parseJson(text));
}

function parseJson(text: string): unknown {
  // For inline JSON; a fetched file was already limited.
  if (new TextEncoder().encode(text).length > maxBytes)
    throw datasetError('more than that', `at most ${maxBytes} bytes`);
  if (text.trimStart().startsWith('<')) throw datasetError('a page of HTML', 'JSON');
  try {
    return JSON.parse(text);
  } catch (reason) {
    throw datasetError(`text that is no JSON (${reason instanceof Error ? reason.message : reason})`, 'JSON');
  }
}
