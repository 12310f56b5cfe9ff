/** Fetches the dataset that a page names, and no more of it than a dataset may weigh. */

import { DatasetError } from '../../data/errors.ts';
import { maxBytes } from '../../data/limits.ts';

const timeoutSeconds = 10;

/** A mistake of the whole dataset, before anything in it was read. */
export const datasetError = (found: string, allowed: string): DatasetError =>
  new DatasetError([{ path: 'the dataset', found, allowed }]);

/**
 * @param base what a relative address starts from
 * @throws DatasetError that says what came instead of a file
 */
export async function fetchDataset(address: string, base: string | undefined): Promise<string> {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (!url || !/^https?:/.test(url.protocol)) {
    throw datasetError(
      `the address "${address}"`,
      'an address that starts with https:// or http://, or a relative one',
    );
  }
  try {
    // No cookies go along: a dataset is the same for everybody.
    const response = await fetch(url, {
      credentials: 'omit',
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(1000 * timeoutSeconds),
    });
    const last = new URL(response.url || url);
    // The page vouches for the host that it names; that host may move the file on itself, or to https, and no further.
    if (last.host !== url.host) {
      throw datasetError(`a redirect to ${last.origin}`, `a file of ${url.origin}, which the address names`);
    }
    if (!response.ok)
      throw datasetError(`status ${response.status} from ${url}`, 'a file that is there (status 200)');
    return decode(await readBounded(response));
  } catch (reason) {
    if (reason instanceof DatasetError) throw reason;
    if (reason instanceof Error && reason.name === 'TimeoutError') {
      throw datasetError(
        `no answer from ${url} within ${timeoutSeconds} seconds`,
        'a file that comes sooner',
      );
    }
    throw datasetError(
      `no answer from ${url}`,
      'a file that this page may read: of its own origin, or sent with Access-Control-Allow-Origin',
    );
  }
}

/** Stops reading where there is more than a dataset may weigh. */
async function readBounded({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    chunks.push(chunk.value);
    length += chunk.value.length;
    if (length > maxBytes) {
      await reader?.cancel();
      throw datasetError('more than that', `at most ${maxBytes} bytes`);
    }
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw datasetError('bytes that are no UTF-8', 'JSON in UTF-8');
  }
}
