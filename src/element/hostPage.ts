/** Connects a calculator to the page around it: calls to action, exports, and state that survives a reload. */
import { type ActionDetail, actions } from '../calculator/CallsToAction.tsx';
import type { HostActions } from '../calculator/LazyDisclosure.tsx';
import type { State, Store } from '../calculator/store.ts';
import { readPersisted, storageKey } from '../calculator/urlState/storage.ts';
import type { DatasetFigures } from '../data/schema.ts';
import { cachedProjection } from '../model/projectionCache.ts';
import { importWithRetry } from '../retry.ts';
import type { ChangeDetail } from './controller.tsx';

export interface HostPage {
  readonly hostActions: HostActions;
  /** Restores state from the link or the history entry; undefined if there is neither. */
  restore(dataset: DatasetFigures, views: readonly string[]): Promise<Partial<State> | undefined>;
  /**
   * Saves the state on `pagehide` and applies new links on `hashchange`, from the first change on.
   * @returns a function that stops it
   */
  persist(store: Store, views: readonly string[]): () => void;
}

const loadUrlState = () => importWithRetry(() => import('../calculator/urlState/index.ts'));

/** @param onLoadError called with the reason if the code that restores state fails to load */
export function connectHostPage(
  element: HTMLElement,
  root: ShadowRoot,
  onLoadError: (reason: unknown) => void,
): HostPage {
  const key = storageKey(element);
  interceptLinks(element, root);
  return {
    hostActions: { requestAction: (detail) => dispatchAction(element, detail), urlKey: key },
    async restore(dataset, views) {
      const { link, entry } = readPersisted(key);
      if ((link ?? entry) === undefined) return undefined;
      try {
        const { restoreState } = await loadUrlState();
        return restoreState(key, dataset, views);
      } catch (reason) {
        onLoadError(reason);
        return { hasInvalidLink: link !== undefined };
      }
    },
    persist(store, views) {
      const initialState = store.state();
      const { link } = readPersisted(key);
      let isStopped = false;
      const load = () => {
        stop();
        loadUrlState().then(
          ({ persistState }) => {
            if (!isStopped) stop = persistState(key, store, initialState, views, link);
          },
          // If it fails to load, the state is not saved and a reload starts over.
          () => {},
        );
      };
      const unsubscribe = store.subscribe(load);
      addEventListener('hashchange', load);
      let stop = () => {
        unsubscribe();
        removeEventListener('hashchange', load);
      };
      return () => {
        isStopped = true;
        stop();
      };
    },
  };
}

/** Dispatches `career-leap-action`. @returns false if the page prevents the default action */
function dispatchAction(element: HTMLElement, detail: ActionDetail): boolean {
  const init = { bubbles: true, composed: true, cancelable: true, detail };
  return element.dispatchEvent(new CustomEvent('career-leap-action', init));
}

/** Dispatches clicks on the calls to action, which the page can cancel. */
function interceptLinks(element: HTMLElement, root: ShadowRoot): void {
  root.addEventListener('click', (event) => {
    const path = event.composedPath();
    const slot = path.find((node) => node instanceof HTMLSlotElement);
    const action = actions.find((each) => each === slot?.name);
    if (!action) return;
    const url = path.find((node) => node instanceof HTMLAnchorElement)?.href ?? '';
    if (!dispatchAction(element, { action, url })) event.preventDefault();
  });
}

/** The detail of `career-leap-change` for the current state. */
export function changeDetail(store: Store): ChangeDetail {
  const { profile, dataset } = store.state();
  const projection = cachedProjection(profile, dataset);
  return {
    profile,
    projection: {
      startMonth: projection.startMonth?.p50 ?? null,
      firstPayLpa: projection.firstPay?.p50 ?? null,
      chanceAhead: projection.chanceAhead,
      breakEvenMonth: projection.breakEvenMonth,
      tippingSalaryLpa: projection.tippingSalaryLpa,
    },
  };
}
