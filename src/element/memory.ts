/**
 * What outlives the page: a link that carries the state in its fragment, and the state of the session's history entry,
 * with which a reload and the back button bring back what was typed. Nothing is stored elsewhere, and nothing is sent.
 */

import type { State, Store } from '../calculator/store.ts';
import type { Shared } from '../calculator/take/shareLink.ts';
import type { Figures } from '../dataset/schema.ts';

interface Memory {
  /** What the part of the address, and of the entry, is called. */
  readonly name: string;
  holdsSomething(): boolean;
  recall(dataset: Figures, views: readonly string[]): Promise<Partial<State>>;
  /** Keeps the state of a store for when the page goes. @returns what ends it */
  remember(store: Store): () => void;
}

/** The Navigation API, where a browser has it: unlike `history.state` it is no router's own. */
interface Entries {
  readonly currentEntry: { getState(): unknown } | null;
  updateCurrentEntry(options: { state: unknown }): void;
}

const entries = (): Entries | undefined => (globalThis as { navigation?: Entries }).navigation;

export function memoryOf(element: HTMLElement): Memory {
  // The first on a page needs no number; one in a shadow root of the page counts as the first.
  const index = [...document.querySelectorAll(element.localName)].indexOf(element);
  const name = index > 0 ? `career-leap-${index + 1}` : 'career-leap';
  const inLink = () => new RegExp(`(?:^#|&)${name}=([^&]*)`).exec(location.hash)?.[1];
  const inEntry = () => {
    const state = entryState()?.[name];
    return typeof state === 'string' ? state : undefined;
  };

  return {
    name,
    holdsSomething: () => inEntry() !== undefined || inLink() !== undefined,
    async recall(dataset, views) {
      const { readLink } = await import('../calculator/take/shareLink.ts');
      const read = (text: string | undefined): Shared | undefined => {
        try {
          return text === undefined ? undefined : readLink(text, dataset, views);
        } catch {
          return undefined;
        }
      };
      // What was typed after the link was opened is newer than the link.
      const shared = read(inEntry()) ?? read(inLink());
      return shared ?? { hasBadLink: inLink() !== undefined };
    },
    remember(store) {
      let write: typeof import('../calculator/take/shareLink.ts').writeLink | undefined;
      const stop = store.subscribe(() => {
        if (write) return;
        import('../calculator/take/shareLink.ts').then(
          (file) => {
            write = file.writeLink;
          },
          () => {},
        );
      });
      const keep = () => {
        const state = entryState();
        if (write && state)
          entries()?.updateCurrentEntry({ state: { ...state, [name]: write(store.state()) } });
      };
      addEventListener('pagehide', keep);
      return () => {
        stop();
        removeEventListener('pagehide', keep);
      };
    },
  };
}

/** What the page keeps with its entry; undefined where there is no entry, or where it keeps something that is no object. */
function entryState(): Readonly<Record<string, unknown>> | undefined {
  const entry = entries()?.currentEntry;
  if (!entry) return undefined;
  const state = entry.getState() ?? {};
  return Object.getPrototypeOf(state) === Object.prototype ? (state as Record<string, unknown>) : undefined;
}
