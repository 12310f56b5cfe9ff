/**
 * Brings a file that is loaded later, and asks again where that fails: phones lose their network for a moment. The build
 * puts `load` around each import() of the calculator.
 */

const tries = 3;

/** Asks again after a second, and after two more; and says how often it failed. */
export async function again<T>(ask: (failed: number) => Promise<T>): Promise<T> {
  for (let failed = 0; ; ) {
    try {
      return await ask(failed);
    } catch (reason) {
      failed++;
      if (failed === tries) throw reason;
      await new Promise((resolve) => setTimeout(resolve, 1000 * failed));
    }
  }
}

/** Whoever asks later than this does not wait for what was asked for before. */
const patienceMs = 10_000;

/** How often each file failed. A browser may remember that a module did, but not under another address. */
const failures: Record<string, number> = {};

/** @param bring imports the file at the address that it is given */
export function load<T>(bring: (address: string) => Promise<T>, file: string): Promise<T> {
  return again(async () => {
    const failed = failures[file] ?? 0;
    const fail = () => {
      failures[file] = failed + 1;
    };
    const timer = setTimeout(fail, patienceMs);
    try {
      const module = await bring(failed ? `${file}?${failed}` : file);
      failures[file] = failed;
      return module;
    } catch (reason) {
      fail();
      throw reason;
    } finally {
      clearTimeout(timer);
    }
  });
}
