/** Keeps the state with the history entry for when the page goes, and follows links that are opened meanwhile. */
import type { State, Store } from '../calculator/store.ts';
import { writeLink } from '../calculator/take/shareLink.ts';
import { entries, entryState, remembered } from './memory.ts';

/**
 * @param started the state before any change
 * @param views those that there are
 * @param link the one that stood in the address then
 * @returns what ends it
 */
export function keep(
  name: string,
  store: Store,
  started: State,
  views: readonly string[],
  link: string | undefined,
): () => void {
  let taken = link;
  let ended = false;
  /** A link that is not taken yet, by which the page was left or opened within itself. */
  const newLink = () => {
    const now = remembered(name).link;
    return now === taken ? undefined : now;
  };
  const write = () => {
    // What is older than the link must not win over it.
    if (store.state() === started || newLink() !== undefined) return;
    const state = entryState();
    const beside = remembered(name).link;
    const kept = writeLink(store.state()) + (beside === undefined ? '' : `&${beside}`);
    try {
      if (state) entries()?.updateCurrentEntry({ state: { ...state, [name]: kept } });
    } catch {
      // Then a reload starts afresh.
    }
  };
  const follow = async () => {
    if (newLink() === undefined) return;
    const { recall } = await import('./recall.ts');
    // The address may have changed on the way.
    const now = newLink();
    if (ended || now === undefined) return;
    taken = now;
    const { hasBadLink = false, ...recalled } = recall(name, store.original, views);
    // What was typed last stays where there is nothing in its place.
    store.take(
      hasBadLink ? { hasBadLink } : { mistakes: {}, clearedSalary: undefined, hasBadLink, ...recalled },
    );
  };
  // Where its file is missing, a reload takes the link.
  const tryFollow = () => void follow().catch(() => {});
  addEventListener('pagehide', write);
  addEventListener('hashchange', tryFollow);
  tryFollow();
  return () => {
    ended = true;
    removeEventListener('pagehide', write);
    removeEventListener('hashchange', tryFollow);
  };
}
