/** Retries what fails for a moment, such as a file on a phone that loses its network. */

const attempts = 3;

/** Calls an asynchronous function up to three times: again after a second, and after two more. */
export async function retry<T>(call: (attempt: number) => Promise<T>, attempt = 1): Promise<T> {
  try {
    return await call(attempt);
  } catch (reason) {
    if (attempt === attempts) throw reason;
    await new Promise((resolve) => setTimeout(resolve, 1000 * attempt));
    return retry(call, attempt + 1);
  }
}

/** `importWithRetry(() => import('./x.ts'))`: an import that survives a short loss of the network. */
export const importWithRetry = <Module>(load: () => Promise<Module>): Promise<Module> => retry(load);
