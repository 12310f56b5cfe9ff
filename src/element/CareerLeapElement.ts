/**
 * What both elements share: a shadow root that shows the light children until the calculator is there, attributes
 * that become a profile, and a store that outlives a move in the document.
 */
import { type ComponentChild, render } from 'preact';
import { createStore, type Store } from '../calculator/store.ts';
import { loadView, type ViewName } from '../calculator/views.ts';
import figureStyle from '../charts/figure/figure.css?inline';
import { indiaMl2026 } from '../dataset/indiaMl2026.ts';
import { languageOf, loadWords } from '../language/languages.ts';
import type { Words } from '../language/words.ts';
import type { FullProfile } from '../model/profile.ts';
import {
  checkTheme,
  type GetAttribute,
  profileAttributes,
  readProfile,
  readYear,
  type Warn,
} from './attributes.ts';
import baseStyle from './base.css?inline';
import { adoptStyle } from './sheets.ts';
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

export interface Picture {
  readonly store: Store;
  readonly words: Words;
  readonly views: readonly [ViewName, ...ViewName[]];
  readonly adopt: (style: string) => void;
}

// On a server there is no HTMLElement; importing this file there must not throw.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? class {};

export abstract class CareerLeapElement extends Base {
  static observedAttributes: readonly string[] = [
    ...profileAttributes,
    'year',
    'views',
    'kind',
    'theme',
    'lang',
  ];

  #root: ShadowRoot | undefined;
  #store: Store | undefined;
  #words: Words | undefined;
  #stopTelling: (() => void) | undefined;
  #frameRequest = 0;

  /** The style of what it draws. */
  protected abstract readonly styles: readonly string[];
  /** The views that its attributes ask for; the first must be there before anything is drawn. */
  protected abstract readViews(get: GetAttribute, warn: Warn): readonly [ViewName, ...ViewName[]];
  protected abstract draw(picture: Picture): ComponentChild;

  connectedCallback(): void {
    if (!this.#root) {
      this.#root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      this.#root.append(document.createElement('slot'));
      keepKeys(this.#root);
    }
    this.#start(this.#root).catch((error: unknown) => warnNotLoaded(this, error));
  }

  disconnectedCallback(): void {
    // A move in the document disconnects and connects at once: only a real removal takes the picture down.
    queueMicrotask(() => {
      if (this.isConnected || !this.#root) return;
      this.#stopTelling?.();
      this.#stopTelling = undefined;
      render(null, this.#root);
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.#store || before === now) return;
    if (profileAttributes.includes(name)) this.#takeAttributes(this.#store, name);
    else if (name === 'year') this.#store.set({ year: readYear(this.#get, this.#store.dataset, this.#warn) });
    else if (this.isConnected && this.#root) {
      this.#start(this.#root).catch((error: unknown) => warnNotLoaded(this, error));
    }
  }

  async #start(root: ShadowRoot): Promise<void> {
    const views = this.readViews(this.#get, this.#warn);
    checkTheme(this.#get, this.#warn);
    const language = languageOf(this.#languageTag());
    const [words, firstView] = await Promise.all([
      this.#words?.lang === language ? this.#words : loadWords(language),
      loadView(views[0]),
    ]);
    if (!this.isConnected) return;
    this.#words = words;
    const isFirst = this.#store === undefined;
    this.#store ??= this.#createStore();
    for (const style of [baseStyle, figureStyle, ...this.styles, firstView.style]) adoptStyle(root, style);
    root.querySelector('slot')?.remove();
    render(this.draw({ store: this.#store, words, views, adopt: this.#adopt }), root);
    this.#stopTelling ??= this.#tellOfChanges(this.#store);
    if (isFirst) this.#tell('career-leap-ready', undefined);
  }

  #createStore(): Store {
    const { profile, city } = readProfile(this.#get, indiaMl2026, this.#warn);
    const year = readYear(this.#get, indiaMl2026, this.#warn);
    return createStore(indiaMl2026, profile, city, { year });
  }

  #takeAttributes(store: Store, name: string): void {
    // Only the attribute that changed speaks: what was typed into other fields stays.
    const changed = name.startsWith('city') ? ['city', 'city-tier'] : [name];
    const { profile, city } = readProfile(
      (each) => (changed.includes(each) ? this.getAttribute(each) : null),
      store.dataset,
      this.#warn,
    );
    const given = Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== undefined));
    if (profile.cityTier) store.settle({ tier: profile.cityTier, city });
    store.change(given);
  }

  /** At most once a frame. */
  #tellOfChanges(store: Store): () => void {
    let told = store.state().profile;
    const stop = store.subscribe(() => {
      const { profile } = store.state();
      if (profile === told) return;
      told = profile;
      cancelAnimationFrame(this.#frameRequest);
      this.#frameRequest = requestAnimationFrame(() => this.#tell('career-leap-change', changeDetail(store)));
    });
    return () => {
      cancelAnimationFrame(this.#frameRequest);
      stop();
    };
  }

  #tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  /** The element's own `lang`, else the nearest of the page, through shadow roots too. */
  #languageTag(): string {
    let node: Node | null = this;
    while (node) {
      const holder: Element | null = node instanceof Element ? node.closest('[lang]') : null;
      if (holder) return holder.getAttribute('lang') ?? '';
      const root: Node = node.getRootNode();
      node = root instanceof ShadowRoot ? root.host : null;
    }
    return 'en';
  }

  readonly #get = (name: string) => this.getAttribute(name);
  readonly #warned = new Set<string>();
  /** Once for each wrong value, however often it is read. */
  readonly #warn: Warn = (attribute, value, allowed) => {
    const mistake = `${attribute}=${value}`;
    if (this.#warned.has(mistake)) return;
    this.#warned.add(mistake);
    warnAttribute(this, attribute, value, allowed);
  };
  readonly #adopt = (style: string) => {
    if (this.#root) adoptStyle(this.#root, style);
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
      if (event.target instanceof Element && event.target.matches('input, select')) event.stopPropagation();
    });
  }
}

const inCamelCase = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

// Each attribute is a property as well, in camel case; null takes it away.
for (const name of CareerLeapElement.observedAttributes) {
  // The platform has `lang` already.
  if (name === 'lang') continue;
  Object.defineProperty(CareerLeapElement.prototype, inCamelCase(name), {
    configurable: true,
    enumerable: true,
    get(this: Element) {
      return this.getAttribute(name);
    },
    set(this: Element, value: string | number | boolean | null | undefined) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    },
  });
}
