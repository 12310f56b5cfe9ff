/** Saves the state in the history entry on `pagehide`, and applies new links on `hashchange`. */
import type { State, Store } from '../store.ts';
import { encodeState } from './encode.ts';
import { restoreState } from './restore.ts';
import { historyState, navigation, readPersisted } from './storage.ts';

/**
 * @param key the key of the element, see `storageKey`
 * @param initialState the state before any change
 * @param views the ids of the available charts
 * @param initialLink the link in the URL fragment at that time
 * @returns a function that removes the listeners
 */
export function persistState(
  key: string,
  store: Store,
  initialState: State,
  views: readonly string[],
  initialLink: string | undefined,
): () => void {
  let appliedLink = initialLink;
  /** The link in the URL fragment, if it has not been applied yet. */
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
      // The page's own state can't be cloned, or the document is not fully active: nothing is saved.
    }
  };
  const applyNewLink = () => {
    const link = newLink();
    if (link === undefined) return;
    appliedLink = link;
    const { hasInvalidLink = false, ...restored } = restoreState(key, store.original, views);
    // An invalid link leaves the rest of the state unchanged.
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
