/** Keeps the state with the history entry for when the page goes. */
import type { Store } from '../calculator/store.ts';
import { writeLink } from '../calculator/take/shareLink.ts';
import { entries, entryState } from './memory.ts';

/** @returns what ends it */
export function keep(name: string, store: Store): () => void {
  const write = () => {
    const state = entryState();
    try {
      if (state) entries()?.updateCurrentEntry({ state: { ...state, [name]: writeLink(store.state()) } });
    } catch {
      // Then a reload starts afresh.
    }
  };
  addEventListener('pagehide', write);
  return () => removeEventListener('pagehide', write);
}
