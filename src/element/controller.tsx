/** Draws the calculator or a chart into an element: attributes become a profile, changes become events. */
import { hydrate, render } from 'preact';
import type { Begun } from '../calculator/Calculator.tsx';
import type { State, Store } from '../calculator/store.ts';
import { adoptStyle } from '../charts/figure/sheets.ts';
import { placeIn } from '../charts/figure/useFrame.tsx';
import { Missing } from '../charts/figure/useLoaded.tsx';
import type { DatasetProblem } from '../dataset/problems.ts';
import type { Figures } from '../dataset/schema.ts';
import type { FullProfile, Profile } from '../model/profile.ts';
import { checkTheme, readYear, type Warn } from './attributes.ts';
import baseStyle from './base.css?inline';
import { languageTag } from './languageTag.ts';
import { loadParts, type Parts, Picture, startStore } from './picture.tsx';
import type { Controller, Kind } from './shell.ts';
import { datasetLoader, loadOutside } from './source.ts';
import { showChangedTexts } from './translated.ts';
import type { Visit } from './visit.ts';
import { warnAttribute, warnNotLoaded } from './warnings.ts';

/** As in `picture.tsx`. */
declare const __CHARTS_ALONE__: boolean;

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

/** Why a dataset can't be used. */
export interface ErrorDetail {
  readonly problems: readonly DatasetProblem[];
}

export function createController(element: HTMLElement, root: ShadowRoot, kind: Kind): Controller {
  const get = (name: string) => element.getAttribute(name);
  const warn = warnOnce(element);
  const adopt = (style: string) => adoptStyle(root, style);
  const tell = (type: string, detail?: ChangeDetail | ErrorDetail) =>
    element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));

  let given: object | undefined;
  const loadDataset = datasetLoader(element);
  let store: Store | undefined;
  /** Whether what stands in the root is ours: before, a server may have drawn it. */
  let isDrawn = false;
  /** Whether the page was told that it is drawn. */
  let isReady = false;
  /** What the attributes alone made of the store: the rest was typed. */
  let started: State | undefined;
  let stopTelling: (() => void) | undefined;
  let forget: (() => void) | undefined;
  let visit: Visit | undefined;
  let reader: Parts['profile'];
  const tellMissing = (reason: unknown) => warnNotLoaded(element, reason);
  const guess = () => placeIn(root.querySelector<HTMLElement>('.calculator') ?? element);
  /** Counts the drawings asked for: one that was overtaken while it waited for a file is not drawn. */
  let asked = 0;

  async function draw(): Promise<void> {
    asked++;
    const mine = asked;
    const isOvertaken = () => mine !== asked || !element.isConnected;
    checkTheme(get, warn);
    let dataset: Figures;
    try {
      dataset = await loadDataset(given);
    } catch (reason) {
      if (!(reason instanceof Error && 'problems' in reason)) throw reason;
      const problems = reason.problems as ErrorDetail['problems'];
      const outside = await loadOutside();
      const refuse = await outside.prepareRefusal(element, problems);
      if (isOvertaken()) return;
      stop();
      adopt(baseStyle);
      refuse(root, adopt);
      isDrawn = true;
      releaseHeight(element, adopt);
      tell('career-leap-error', { problems });
      return;
    }
    const parts = await loadParts(kind, get, languageTag(element), dataset, warn);
    if (isOvertaken()) return;
    const before = store;
    if (!__CHARTS_ALONE__) visit ??= parts.calculator?.startVisit(element, root, tellMissing);
    const remembers = __CHARTS_ALONE__ || !parts.share ? undefined : visit;
    const start = (recalled?: Partial<State>) => startStore(parts.profile, get, dataset, warn, recalled);
    const isFirstProfile = !reader && parts.profile !== undefined;
    if (!store || !started || isFirstProfile) {
      stop();
      const recalled = remembers && (await remembers.recall(dataset, parts.views));
      if (isOvertaken()) return;
      const fresh = start();
      started = fresh.state();
      store = recalled ? start(recalled) : fresh;
      reader = parts.profile;
    } else if (store.original !== dataset) {
      const { carryOver } = await loadOutside();
      if (isOvertaken()) return;
      stop();
      const fresh = start().state();
      store = start(carryOver(started, store.state(), fresh));
      started = fresh;
    }
    if (!isDrawn) {
      // On a phone each of these steps takes a while: between them the page may answer a finger.
      await pause();
      if (!__CHARTS_ALONE__ && parts.calculator) {
        const projection = store.projection();
        for (const part of ['bands', 'breakEvenMonth', 'tippingSalaryLpa'] as const) {
          await pause();
          void projection[part];
        }
      }
      await pause();
      if (isOvertaken()) return;
    }
    // The first field can be typed into before the last chart is there.
    stopTelling ??= tellOfChanges(store);
    if (remembers) forget ??= remembers.keep(store, parts.views);
    parts.styles.forEach(adopt);
    // A server may have drawn it already.
    const isServed = !isDrawn && root.querySelector(`[lang="${parts.words.locale}"]`) !== null;
    const drawn = store;
    const picture = (upTo?: Begun) => (
      <Missing.Provider value={tellMissing}>
        <Picture
          parts={parts}
          upTo={upTo}
          store={drawn}
          adopt={adopt}
          sharing={visit?.sharing}
          guess={isServed ? undefined : guess}
        />
      </Missing.Provider>
    );
    if (isServed) {
      // Its nodes stay, its style makes way for the adopted one.
      root.querySelector('style')?.remove();
      // A strict policy lets no style of the server's markup through, and one that stays the same is not set again.
      for (const each of root.querySelectorAll<HTMLElement>('[style]'))
        each.style.cssText = each.getAttribute('style') as string;
      hydrate(picture(), root);
    } else {
      root.querySelector('slot:not([name])')?.remove();
      if (!__CHARTS_ALONE__ && parts.calculator && !isDrawn) {
        isDrawn = true;
        for (const part of ['questions', 'answer'] as const) {
          render(picture(part), root);
          await pause();
          if (isOvertaken()) return;
        }
      }
      render(picture(), root);
    }
    isDrawn = true;
    if (!isReady) {
      isReady = true;
      releaseHeight(element, adopt);
      tell('career-leap-ready');
    } else if (store !== before) tell('career-leap-change', changeDetail(store));
  }

  /** Lets go of the store that was listened to. */
  function stop(): void {
    stopTelling?.();
    stopTelling = undefined;
    forget?.();
    forget = undefined;
  }

  const drawOrWarn = () => {
    draw().catch((reason: unknown) => {
      tellMissing(reason);
      const isEmpty = !root.firstElementChild;
      if (isDrawn && !isEmpty) return;
      // What was between the tags comes back, so that the visitor is never left with nothing.
      if (isEmpty) root.append(document.createElement('slot'));
      element.style.minHeight = '0';
    });
  };

  async function takeAttribute(field: keyof Profile): Promise<void> {
    await reader?.prepareProfile(get);
    if (!store || !reader) return;
    // Only the attribute that changed speaks: what was typed into other fields stays.
    const { profileAttributes, readProfile } = reader;
    const { profile, city } = readProfile(
      (each) => (profileAttributes[each] === field ? get(each) : null),
      store.state().dataset,
      warn,
    );
    store.change({ [field]: profile[field] } as Profile);
    if (field === 'cityTier') store.settle({ tier: store.state().profile.cityTier, city });
  }

  /** At most once a frame. */
  function tellOfChanges(of: Store): () => void {
    let told = of.state();
    let frame = 0;
    const stop = of.subscribe(() => {
      const now = of.state();
      if (now.profile === told.profile && now.dataset === told.dataset) return;
      told = now;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => tell('career-leap-change', changeDetail(of)));
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }

  keepKeys(root);
  showChangedTexts(root);
  return {
    connected(dataset) {
      given = dataset;
      drawOrWarn();
    },
    disconnected() {
      stop();
      render(null, root);
    },
    attributeChanged(name, dataset) {
      given = dataset;
      // Before the first drawing there is no store to tell: the drawing is asked for anew, and reads the attributes then.
      const field = reader?.profileAttributes[name];
      if (store && field) takeAttribute(field).catch(tellMissing);
      // The page knows the figures, and not what the visitor made of them.
      else if (store && name === 'year') store.set({ year: readYear(get, store.original, warn) });
      else if (element.isConnected) drawOrWarn();
    },
  };
}

/** Lets the page do what it has to. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Gives back the height that was reserved for the picture, unless the reader would see what stands below move up.
 * It is important so that it wins over the inline style of the documented snippet.
 */
function releaseHeight(element: HTMLElement, adopt: (style: string) => void): void {
  // With the frame's own layout it costs no other.
  requestAnimationFrame(() => {
    if (element.getBoundingClientRect().bottom >= innerHeight) adopt(':host{min-height:0!important}');
  });
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

/** Keys typed into our fields are no hotkeys of the page. */
function keepKeys(root: ShadowRoot): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    root.addEventListener(type, (event) => {
      const { target, key, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
      // Escape and Tab may close or hold a dialog around us, and shortcuts with a modifier are no typing.
      const typed = !altKey && !ctrlKey && !metaKey && !/^(Escape|Tab|F\d+)$/.test(key);
      if (typed && root.contains(target as Element) && (target as Element).matches?.('input, select'))
        event.stopPropagation();
    });
  }
}
