/** Renders the calculator or a chart into an element, applies its attributes, and emits its events. */
import { hydrate, render as renderPreact } from 'preact';
import type { State, Store } from '../calculator/store.ts';
import { LoadErrorContext } from '../calculator/ui/useLazy.tsx';
import { adoptStyle } from '../charts/shared/adoptStyles.ts';
import { measureContainer } from '../charts/shared/useChartSize.tsx';
import type { DatasetProblem } from '../data/errors.ts';
import type { DatasetFigures } from '../data/schema.ts';
import type { FullProfile, Profile } from '../model/profile.ts';
import { App, createStoreFromAttributes, loadCalculator, loadResources, type Resources } from './App.tsx';
import { checkTheme, parseYear, type Warn } from './attributes/options.ts';
import { loadCities, parseProfileAttributes, profileAttributes } from './attributes/profile.ts';
import baseStyle from './base.css?inline';
import type { Controller, Variant } from './CareerLeapElement.ts';
import { closestLang } from './closestLang.ts';
import { createDatasetLoader, loadExternalDatasets } from './datasetSource.ts';
import type { HostPage } from './hostPage.ts';
import { reattachTranslatedText } from './pageTranslators.ts';
import { warnAttribute, warnNotLoaded } from './warnings.ts';

/**
 * The detail of `career-leap-change`. Months are counted from today. Pay is a year's, in lakh rupees or in the unit of
 * the dataset's currency.
 */
export interface ChangeDetail {
  readonly profile: FullProfile;
  readonly projection: {
    /** The median month of the first ML pay; null without the capstone project. */
    readonly startMonth: number | null;
    /** The median pay of the first ML role at its start; null without the capstone project. */
    readonly firstPayLpa: number | null;
    /** The share of the scenarios that have gained at the horizon, 0 to 1. */
    readonly chanceAhead: number;
    /** The month from which the median scenario has gained and remains ahead; null if it never does. */
    readonly breakEvenMonth: number | null;
    /** The largest current salary at which at least half of the scenarios gain; null if there is none. */
    readonly tippingSalaryLpa: number | null;
  };
}

/** The detail of `career-leap-error`: all errors of the dataset. */
export interface ErrorDetail {
  readonly problems: readonly DatasetProblem[];
}

/** Creates the controller of an element. It renders when it is first connected. */
export function createController(element: HTMLElement, root: ShadowRoot, variant: Variant): Controller {
  const get = (name: string) => element.getAttribute(name);
  const warn = warnOnce(element);
  const adopt = (style: string) => adoptStyle(root, style);
  const emit = (type: string, detail?: ChangeDetail | ErrorDetail) =>
    element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  const onLoadError = (reason: unknown) => warnNotLoaded(element, reason);
  const measureInitialSize = () =>
    measureContainer(root.querySelector<HTMLElement>('.calculator') ?? element);

  let datasetProperty: object | undefined;
  const loadDataset = createDatasetLoader(element);
  let store: Store | undefined;
  /** The state from the attributes alone. A field that differs from it was changed by the visitor. */
  let initialState: State | undefined;
  let unsubscribe: (() => void) | undefined;
  let stopPersisting: (() => void) | undefined;
  let hostPage: HostPage | undefined;
  /** Whether this controller has rendered. Before that, the shadow root may have content from a server. */
  let isRendered = false;
  /** Whether `career-leap-ready` was emitted. */
  let isReady = false;
  /** Aborts the latest render when a newer one replaces it or the element is removed. */
  let rendering = new AbortController();
  let pending: Promise<unknown> = Promise.resolve();

  /** Makes `updateComplete` wait for some work, and reports its failure. */
  function track(work: Promise<void>): void {
    const handled = work.catch(onFailure);
    pending = Promise.all([pending, handled]);
  }

  function requestRender(): void {
    rendering.abort();
    rendering = new AbortController();
    const { signal } = rendering;
    track(
      render(signal).catch((reason: unknown) => {
        if (!signal.aborted) throw reason;
      }),
    );
  }

  async function render(signal: AbortSignal): Promise<void> {
    checkTheme(get, warn);
    const dataset = await loadDataset(datasetProperty).catch((reason: unknown) => {
      if (isDatasetError(reason)) return reason;
      throw reason;
    });
    if (dataset instanceof Error) {
      await renderDatasetError(dataset, signal);
      return;
    }
    const resources = await loadResources(variant, get, closestLang(element), dataset, warn);
    signal.throwIfAborted();
    const previous = store;
    store = await updateStore(dataset, resources, signal);
    // Yields to the main thread between loading and the first render.
    if (!isRendered) await yieldToMain();
    signal.throwIfAborted();
    unsubscribe ??= emitChanges(store);
    if (resources.share && hostPage) stopPersisting ??= hostPage.persist(store, resources.views);
    mount(resources, store);
    isRendered = true;
    if (!isReady) {
      isReady = true;
      releaseHeight(element, adopt);
      emit('career-leap-ready');
    } else if (store !== previous) await emitChange(store);
  }

  async function renderDatasetError({ problems }: ErrorDetail, signal: AbortSignal): Promise<void> {
    const { prepareDatasetError } = await loadExternalDatasets();
    const renderError = await prepareDatasetError(element, problems);
    signal.throwIfAborted();
    releaseStore();
    adopt(baseStyle);
    renderError(root, adopt);
    isRendered = true;
    releaseHeight(element, adopt);
    emit('career-leap-error', { problems });
  }

  /** Returns the store of the previous render, or creates one on the first render or for another dataset. */
  async function updateStore(
    dataset: DatasetFigures,
    { share, calculator, views }: Resources,
    signal: AbortSignal,
  ): Promise<Store> {
    const create = (restored?: Partial<State>) => createStoreFromAttributes(get, dataset, warn, restored);
    if (store && initialState && store.original === dataset) return store;
    hostPage ??= calculator?.connectHostPage(element, root, onLoadError);
    if (!store || !initialState) {
      const restored = share ? await hostPage?.restore(dataset, views) : undefined;
      signal.throwIfAborted();
      const fresh = create();
      initialState = fresh.state();
      return restored ? create(restored) : fresh;
    }
    const { migrateState } = await loadExternalDatasets();
    signal.throwIfAborted();
    releaseStore();
    const fresh = create().state();
    const migrated = migrateState(initialState, store.state(), fresh);
    initialState = fresh;
    return create(migrated);
  }

  function mount(resources: Resources, mounted: Store): void {
    resources.styles.forEach(adopt);
    // A server may have rendered the same language already.
    const isHydrating = !isRendered && root.querySelector(`[lang="${resources.i18n.locale}"]`) !== null;
    const app = (
      <LoadErrorContext.Provider value={onLoadError}>
        <App
          resources={resources}
          store={mounted}
          adopt={adopt}
          hostActions={hostPage?.hostActions}
          measureInitialSize={isHydrating ? undefined : measureInitialSize}
        />
      </LoadErrorContext.Provider>
    );
    if (isHydrating) {
      // The adopted style sheets replace the server's.
      root.querySelector('style')?.remove();
      // A content security policy can block inline styles in markup but not styles set by scripts, and hydration does
      // not set attributes that are equal.
      for (const each of root.querySelectorAll<HTMLElement>('[style]'))
        each.style.cssText = each.getAttribute('style') ?? '';
      hydrate(app, root);
    } else {
      root.querySelector('slot:not([name])')?.remove();
      renderPreact(app, root);
    }
  }

  function releaseStore(): void {
    unsubscribe?.();
    unsubscribe = undefined;
    stopPersisting?.();
    stopPersisting = undefined;
  }

  function onFailure(reason: unknown): void {
    onLoadError(reason);
    const isEmpty = !root.firstElementChild;
    if (isRendered && !isEmpty) return;
    // Show the fallback content again.
    if (isEmpty) root.append(document.createElement('slot'));
    element.style.minHeight = '0';
  }

  /** Applies one attribute to its field. Other fields keep the visitor's values. */
  async function applyAttribute(field: keyof Profile, target: Store): Promise<void> {
    await loadCities(get);
    const { profile, city } = parseProfileAttributes(
      (each) => (profileAttributes[each] === field ? get(each) : null),
      target.state().dataset,
      warn,
    );
    target.updateProfile({ [field]: profile[field] });
    if (field === 'cityTier') target.setCity({ tier: target.state().profile.cityTier, city });
  }

  async function emitChange(target: Store, isStopped = () => false): Promise<void> {
    const { changeDetail } = await loadCalculator();
    if (!isStopped()) emit('career-leap-change', changeDetail(target));
  }

  /** Emits `career-leap-change` after changes, at most once per frame. @returns a function that stops it */
  function emitChanges(target: Store): () => void {
    let last = target.state();
    let frame = 0;
    let isStopped = false;
    const stop = target.subscribe(() => {
      const { profile, dataset } = target.state();
      if (profile === last.profile && dataset === last.dataset) return;
      last = target.state();
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => track(emitChange(target, () => isStopped)));
    });
    return () => {
      isStopped = true;
      cancelAnimationFrame(frame);
      stop();
    };
  }

  isolateKeyboardEvents(root);
  reattachTranslatedText(root);
  return {
    connected(dataset) {
      datasetProperty = dataset;
      requestRender();
    },
    disconnected() {
      rendering.abort();
      releaseStore();
      renderPreact(null, root);
    },
    attributeChanged(name, dataset) {
      datasetProperty = dataset;
      // Before the first render there is no store: the attributes are read when it is created.
      const field = profileAttributes[name];
      if (store && field) track(applyAttribute(field, store));
      // The limit is the horizon of the original dataset, not the visitor's assumption.
      else if (store && name === 'year') store.updateSettings({ year: parseYear(get, store.original, warn) });
      else if (element.isConnected) requestRender();
    },
    async updateComplete() {
      let last: typeof pending | undefined;
      while (last !== pending) {
        last = pending;
        await last;
        // Preact renders a change of state in a microtask.
        await yieldToMain();
      }
    },
  };
}

const isDatasetError = (reason: unknown): reason is Error & ErrorDetail =>
  reason instanceof Error && reason.name === 'DatasetError';

const yieldToMain = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Removes the reserved min-height, unless that would cause a visible layout shift. `!important` overrides the inline
 * style of the documented snippet.
 */
function releaseHeight(element: HTMLElement, adopt: (style: string) => void): void {
  // Measured in an animation frame, where it does not force an extra layout.
  requestAnimationFrame(() => {
    if (element.getBoundingClientRect().bottom >= innerHeight) adopt(':host{min-height:0!important}');
  });
}

/** Warns once for each invalid value, although attributes are parsed again on every render. */
function warnOnce(element: HTMLElement): Warn {
  const warned = new Set<string>();
  return (attribute, value, allowed) => {
    const key = `${attribute}=${value}`;
    if (warned.has(key)) return;
    warned.add(key);
    warnAttribute(element, attribute, value, allowed);
  };
}

/** Stops key events of our inputs from triggering the page's shortcuts. */
function isolateKeyboardEvents(root: ShadowRoot): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    root.addEventListener(type, (event) => {
      const { target, key, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
      // Escape and Tab close or leave a dialog around the element; function keys and keys with a modifier are
      // shortcuts.
      const isTyping = !altKey && !ctrlKey && !metaKey && !/^(Escape|Tab|F\d+)$/.test(key);
      if (isTyping && root.contains(target as Element) && (target as Element).matches?.('input, select'))
        event.stopPropagation();
    });
  }
}
