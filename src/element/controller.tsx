/** Draws the calculator or a chart into an element: attributes become a profile, changes become events. */
import { hydrate, render } from 'preact';
import { type Action, actions } from '../calculator/Actions.tsx';
import type { Store } from '../calculator/store.ts';
import type { FullProfile, Profile } from '../model/profile.ts';
import { checkTheme, profileAttributes, readProfile, readYear, type Warn } from './attributes.ts';
import { languageTag } from './languageTag.ts';
import { loadParts, Picture, startStore } from './picture.tsx';
import { adoptStyle } from './sheets.ts';
import type { Controller, Kind } from './shell.ts';
import { warnAttribute, warnNotLoaded } from './warnings.ts';

/** Plain numbers, for whoever listens. */
export interface ChangeDetail {
  readonly profile: FullProfile;
  readonly projection: {
    readonly startMonth: number | null;
    readonly firstPayLpa: number | null;
    readonly chanceAhead: number;
    readonly breakEvenMonth: number | null;
    readonly tippingSalaryLpa: number | null;
  };
}

/** What a page is told before a call to action is followed. */
export interface ActionDetail {
  readonly action: Action;
  /** Where it leads; empty where the page put something else than a link into the slot. */
  readonly url: string;
}

export function createController(element: HTMLElement, root: ShadowRoot, kind: Kind): Controller {
  const get = (name: string) => element.getAttribute(name);
  const warn = warnOnce(element);
  const adopt = (style: string) => adoptStyle(root, style);
  const tell = (type: string, detail?: ChangeDetail) =>
    element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));

  let store: Store | undefined;
  let stopTelling: (() => void) | undefined;
  /** Counts the drawings asked for: one that was overtaken while it waited for a file is not drawn. */
  let asked = 0;

  async function draw(): Promise<void> {
    asked++;
    const mine = asked;
    checkTheme(get, warn);
    const parts = await loadParts(kind, get, languageTag(element), warn);
    if (mine !== asked || !element.isConnected) return;
    const isFirst = store === undefined;
    store ??= startStore(get, warn);
    parts.styles.forEach(adopt);
    const picture = <Picture kind={kind} parts={parts} store={store} adopt={adopt} />;
    if (isFirst && root.querySelector(`[lang="${parts.words.locale}"]`)) {
      // A server drew it already: its nodes stay, its style makes way for the adopted one.
      root.querySelector('style')?.remove();
      hydrate(picture, root);
    } else {
      root.querySelector('slot:not([name])')?.remove();
      render(picture, root);
    }
    if (isFirst) releaseHeight(element, adopt);
    stopTelling ??= tellOfChanges(store);
    if (isFirst) tell('career-leap-ready');
  }

  const drawOrWarn = () => {
    draw().catch((reason: unknown) => {
      // What was between the tags comes back, so that the visitor is never left with nothing.
      if (!root.firstElementChild) root.append(document.createElement('slot'));
      warnNotLoaded(element, reason);
    });
  };

  function takeAttribute(to: Store, field: keyof Profile): void {
    // Only the attribute that changed speaks: what was typed into other fields stays.
    const { profile, city } = readProfile(
      (each) => (profileAttributes[each] === field ? get(each) : null),
      to.dataset,
      warn,
    );
    to.change({ [field]: profile[field] } as Profile);
    if (field === 'cityTier') to.settle({ tier: to.state().profile.cityTier, city });
  }

  /** At most once a frame. */
  function tellOfChanges(of: Store): () => void {
    let told = of.state().profile;
    let frame = 0;
    const stop = of.subscribe(() => {
      const { profile } = of.state();
      if (profile === told) return;
      told = profile;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => tell('career-leap-change', changeDetail(of)));
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }

  keepKeys(root);
  tellOfActions(element, root);
  return {
    connected: drawOrWarn,
    disconnected() {
      stopTelling?.();
      stopTelling = undefined;
      render(null, root);
    },
    attributeChanged(name) {
      // Before the first drawing there is no store to tell: the drawing is asked for anew, and reads the attributes then.
      const field = profileAttributes[name];
      if (store && field) takeAttribute(store, field);
      else if (store && name === 'year') store.set({ year: readYear(get, store.dataset, warn) });
      else if (element.isConnected) drawOrWarn();
    },
  };
}

/**
 * Gives back the height that was reserved for the picture, unless the reader would see what stands below move up.
 * It is important so that it wins over the inline style of the documented snippet.
 */
function releaseHeight(element: HTMLElement, adopt: (style: string) => void): void {
  if (element.getBoundingClientRect().bottom >= innerHeight) adopt(':host{min-height:0!important}');
}

/** Once for each wrong value, however often it is read. */
function warnOnce(element: HTMLElement): Warn {
  const warned = new Set<string>();
  return (attribute, value, allowed) => {
    const mistake = `${attribute}=${value}`;
    if (warned.has(mistake)) return;
    warned.add(mistake);
    warnAttribute(element, attribute, value, allowed);
  };
}

function changeDetail(store: Store): ChangeDetail {
  const { startMonth, firstPay, chanceAhead, breakEvenMonth, tippingSalaryLpa } = store.projection();
  return {
    profile: store.state().profile,
    projection: {
      startMonth: startMonth?.p50 ?? null,
      firstPayLpa: firstPay?.p50 ?? null,
      chanceAhead,
      breakEvenMonth,
      tippingSalaryLpa,
    },
  };
}

/** The page may take over what its calls to action do. */
function tellOfActions(element: HTMLElement, root: ShadowRoot): void {
  root.addEventListener('click', (event) => {
    const path = event.composedPath();
    const slot = path.find((node) => node instanceof HTMLSlotElement);
    const action = actions.find((each) => each === slot?.name);
    if (!action) return;
    const url = path.find((node) => node instanceof HTMLAnchorElement)?.href ?? '';
    const detail: ActionDetail = { action, url };
    const told = new CustomEvent('career-leap-action', {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail,
    });
    if (!element.dispatchEvent(told)) event.preventDefault();
  });
}

/** Keys typed into our fields are no hotkeys of the page. */
function keepKeys(root: ShadowRoot): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    root.addEventListener(type, (event) => {
      const { key, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
      // Escape and Tab may close or hold a dialog around us, and shortcuts with a modifier are no typing.
      const typed = !altKey && !ctrlKey && !metaKey && !/^(Escape|Tab|F\d+)$/.test(key);
      if (typed && event.target instanceof Element && event.target.matches('input, select'))
        event.stopPropagation();
    });
  }
}
