/**
 * Brings a file that is loaded later, and asks again where that fails: phones lose their network for a moment. The build
 * puts `load` around each import() of the calculator.
 */

const tries = 3;

/** Asks again after a second, and after two more; and tells which attempt it is. */
export const again = <T>(ask: (attempt: number) => Promise<T>, attempt = 1): Promise<T> =>
  ask(attempt).catch(async (reason) => {
    if (attempt === tries) throw reason;
    await new Promise((resolve) => setTimeout(resolve, 1000 * attempt));
    return again(ask, attempt + 1);
  });

/** Whoever asks later than this does not wait for what was asked for before. */
const patienceMs = 10_000;

/** How often each file failed. A browser may remember that a module did, but not under another address. */
const failures: Record<string, number> = {};

/** @param bring imports the file at the address that it is given */
export const load = <T>(bring: (address: string) => Promise<T>, file: string): Promise<T> =>
  again(() => {
    const failed = failures[file] ?? 0;
    const note = (more: number) => {
      failures[file] = failed + more;
      clearTimeout(timer);
    };
    const timer = setTimeout(note, patienceMs, 1);
    const module = bring(failed ? `${file}?${failed}` : file);
    module.then(
      () => note(0),
      () => note(1),
    );
    return module;
  });
