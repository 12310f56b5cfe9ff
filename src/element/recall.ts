/** Brings back the state that a link or a history entry carries, and keeps it for when the page goes. */
import type { State, Store } from '../calculator/store.ts';
import { readLink, type Shared, writeLink } from '../calculator/take/shareLink.ts';
import type { Figures } from '../dataset/schema.ts';
import { entries, entryState, remembered } from './memory.ts';

/** What was typed after a link was opened is newer than the link. */
export function recall(name: string, dataset: Figures, views: readonly string[]): Partial<State> {
  const { link, entry } = remembered(name);
  const read = (text: string | undefined): Shared | undefined => {
    try {
      return text === undefined ? undefined : readLink(text, dataset, views);
    } catch {
      return undefined;
    }
  };
  return read(entry) ?? read(link) ?? { hasBadLink: link !== undefined };
}

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
