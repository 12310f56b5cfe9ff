/** Retries calls that may fail temporarily, such as a download during a short loss of the network. */

const maxAttempts = 3;

/**
 * Calls an asynchronous function up to three times, with a pause of one second after the first failure and of two
 * after the second. If all fail, rejects with the last error.
 * @param attempt passed to `call`: 1, 2 or 3
 */
export async function retry<T>(call: (attempt: number) => Promise<T>, attempt = 1): Promise<T> {
  try {
    return await call(attempt);
  } catch (reason) {
    if (attempt === maxAttempts) throw reason;
    await new Promise((resolve) => setTimeout(resolve, 1000 * attempt));
    return retry(call, attempt + 1);
  }
}

/**
 * `importWithRetry(() => import('./x.ts'))`: imports a module, and retries if that fails. Some browsers cache
 * failed module fetches by URL (whatwg/html#6768); there the retries fail too.
 */
export const importWithRetry = <Module>(load: () => Promise<Module>): Promise<Module> => retry(load);
