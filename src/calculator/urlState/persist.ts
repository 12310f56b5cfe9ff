/** Saves the state in the history entry when the page is left, and applies links that are opened meanwhile. */
import type { State, Store } from '../store.ts';
import { encodeState } from './encode.ts';
import { restoreState } from './restore.ts';
import { historyState, navigation, readPersisted } from './storage.ts';

/**
 * @param initialState the state before any change
 * @param views the views that there are
 * @param initialLink the link in the address at that time
 * @returns a function that stops saving
 */
export function persistState(
  key: string,
  store: Store,
  initialState: State,
  views: readonly string[],
  initialLink: string | undefined,
): () => void {
  let appliedLink = initialLink;
  /** A link that is not applied yet, by which the page was left or opened within itself. */
  const newLink = () => {
    const { link } = readPersisted(key);
    return link === appliedLink ? undefined : link;
  };
  const save = () => {
    // Don't save over a link that has not been applied yet.
    if (store.state() === initialState || newLink() !== undefined) return;
    const state = historyState();
    const { link } = readPersisted(key);
    const saved = encodeState(store.state()) + (link === undefined ? '' : `&${link}`);
    try {
      if (state) navigation()?.updateCurrentEntry({ state: { ...state, [key]: saved } });
    } catch {
      // The page's state can't be cloned, or the document is not fully active: a reload starts afresh.
    }
  };
  const applyNewLink = () => {
    const link = newLink();
    if (link === undefined) return;
    appliedLink = link;
    const { hasInvalidLink = false, ...restored } = restoreState(key, store.original, views);
    // An invalid link keeps what was entered.
    store.update(
      hasInvalidLink
        ? { hasInvalidLink }
        : { invalidInputs: {}, clearedSalary: undefined, hasInvalidLink, ...restored },
    );
  };
  addEventListener('pagehide', save);
  addEventListener('hashchange', applyNewLink);
  applyNewLink();
  return () => {
    removeEventListener('pagehide', save);
    removeEventListener('hashchange', applyNewLink);
  };
}
