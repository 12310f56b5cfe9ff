/** Reads a dataset that is not built in, wherever it comes from. */
import { maxBytes } from '../../data/limits.ts';
import { type Dataset, parseDataset } from '../../data/schema.ts';
import { datasetError, fetchDataset } from './fetchDataset.ts';

/** An object as it is, JSON as text, or the address of a file of it. */
export type Source =
  | { readonly kind: 'object'; readonly value: object }
  | { readonly kind: 'json'; readonly value: string }
  | { readonly kind: 'address'; readonly value: string; readonly base: string | undefined };

/** @throws DatasetError that lists every problem */
export async function loadDataset(source: Source): Promise<Dataset> {
  if (source.kind === 'object') return parseDataset(source.value);
  const text = source.kind === 'json' ? source.value : await fetchDataset(source.value, source.base);
  return parseDataset(parseJson(text));
}

function parseJson(text: string): unknown {
  // Where it was fetched, this was held already.
  if (new TextEncoder().encode(text).length > maxBytes)
    throw datasetError('more than that', `at most ${maxBytes} bytes`);
  if (text.trimStart().startsWith('<')) throw datasetError('a page of HTML', 'JSON');
  try {
    return JSON.parse(text);
  } catch (reason) {
    throw datasetError(`text that is no JSON (${reason instanceof Error ? reason.message : reason})`, 'JSON');
  }
}
