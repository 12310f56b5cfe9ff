/** What stands between a calculator and the page around it: links that lead away, and what outlives a reload. */
import { type ActionDetail, actions } from '../calculator/Actions.tsx';
import type { Sharing } from '../calculator/Later.tsx';
import type { State, Store } from '../calculator/store.ts';
import type { Figures } from '../dataset/schema.ts';
import { memoryName, remembered } from './memory.ts';

export interface Visit {
  readonly sharing: Sharing;
  /** The state that a link or the history brings along; undefined where nothing does. */
  recall(dataset: Figures, views: readonly string[]): Promise<Partial<State> | undefined>;
  /**
   * From the first change of the state or the address on, the state is kept for when the page goes, and links that are
   * opened are followed. @returns what ends it
   */
  keep(store: Store, views: readonly string[]): () => void;
}

export function startVisit(
  element: HTMLElement,
  root: ShadowRoot,
  tellMissing: (reason: unknown) => void,
): Visit {
  const linkName = memoryName(element);
  tellOfActions(element, root);
  return {
    sharing: { act: (detail) => offer(element, detail), linkName },
    async recall(dataset, views) {
      const { link, entry } = remembered(linkName);
      if ((link ?? entry) === undefined) return undefined;
      try {
        const { recall } = await import('./recall.ts');
        return recall(linkName, dataset, views);
      } catch (reason) {
        tellMissing(reason);
        return { hasBadLink: link !== undefined };
      }
    },
    keep(store, views) {
      const started = store.state();
      const { link } = remembered(linkName);
      let ended = false;
      const load = () => {
        end();
        import('./keep.ts').then(
          ({ keep }) => {
            if (!ended) end = keep(linkName, store, started, views, link);
          },
          // Without it, a reload starts afresh.
          () => {},
        );
      };
      const unsubscribe = store.subscribe(load);
      addEventListener('hashchange', load);
      let end = () => {
        unsubscribe();
        removeEventListener('hashchange', load);
      };
      return () => {
        ended = true;
        end();
      };
    },
  };
}

/** Tells the page what is about to be done; false where the page takes over. */
function offer(element: HTMLElement, detail: ActionDetail): boolean {
  const init = { bubbles: true, composed: true, cancelable: true, detail };
  return element.dispatchEvent(new CustomEvent('career-leap-action', init));
}

/** The page may take over what its calls to action do. */
function tellOfActions(element: HTMLElement, root: ShadowRoot): void {
  root.addEventListener('click', (event) => {
    const path = event.composedPath();
    const slot = path.find((node) => node instanceof HTMLSlotElement);
    const action = actions.find((each) => each === slot?.name);
    if (!action) return;
    const url = path.find((node) => node instanceof HTMLAnchorElement)?.href ?? '';
    if (!offer(element, { action, url })) event.preventDefault();
  });
}
