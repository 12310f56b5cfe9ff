/** Fetches the file of a dataset, within a time limit and a size limit. */
import { DatasetError } from '../../data/errors.ts';
import { maxBytes } from '../../data/limits.ts';

const timeoutSeconds = 10;

/** Creates an error about the file as a whole, before its content is parsed. */
export const datasetError = (found: string, allowed: string): DatasetError =>
  new DatasetError([{ path: 'the dataset', found, allowed }]);

/**
 * Fetches the text of a dataset.
 * @param address an absolute or relative URL
 * @param base the base of a relative URL
 * @throws DatasetError if there is no such file, or it is not allowed
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
    // Without cookies: a dataset is the same for every visitor.
    const response = await fetch(url, {
      credentials: 'omit',
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(1000 * timeoutSeconds),
    });
    const finalUrl = new URL(response.url || url);
    // The page trusts only the host that it names. A redirect within this host, also from http to https, is allowed.
    if (finalUrl.host !== url.host) {
      throw datasetError(
        `a redirect to ${finalUrl.origin}`,
        `a file of ${url.origin}, which the address names`,
      );
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

/** Reads a body, and cancels it when it exceeds the size limit. */
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
