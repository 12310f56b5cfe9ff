/**
 * The two custom elements as a page knows them: they show their light children and hand themselves over to a
 * controller, which is brought when it is needed. Nothing heavy is imported here, so that a loader can be small.
 */
import { warnDefinedTwice, warnNotLoaded } from './warnings.ts';

/** What an element is: the whole calculator, or one chart. */
export type Kind = 'calculator' | 'chart';

/** Draws into an element's shadow root; one for each element, for as long as the element lives. */
export interface Controller {
  /** @param dataset that was set as a property */
  connected(dataset: object | undefined): void;
  disconnected(): void;
  attributeChanged(name: string, dataset: object | undefined): void;
}

/**
 * Brings the controller of an element, now or when it comes near the viewport.
 * @param onWait is told how to end the waiting, and with nothing that it has ended
 */
export type Bring = (
  element: HTMLElement,
  root: ShadowRoot,
  kind: Kind,
  onWait: (stop?: () => void) => void,
) => Promise<Controller>;

/** All attributes of both elements; frames take them as URL parameters. */
export const attributes: readonly string[] = [
  'experience',
  'ml-experience',
  'city',
  'city-tier',
  'salary',
  'hours',
  'course-fee',
  'income-kept',
  'capstone',
  'skip',
  'views',
  'kind',
  'year',
  'theme',
  'lang',
  'dataset',
  'apply-url',
  'apply-label',
  'hire-url',
  'hire-label',
  'share',
];

// On a server there is no HTMLElement; importing this file there must not throw.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? class {};

/** The class of an element; nothing of it runs before it is in a page. */
export function makeElement(kind: Kind, bring: Bring): CustomElementConstructor {
  class CareerLeapElement extends Base {
    static observedAttributes = attributes;

    #root: ShadowRoot | undefined;
    #controller: Controller | undefined;
    #dataset: object | undefined;
    #stopWaiting: (() => void) | undefined;

    static {
      // On every element `dataset` reads the `data-*` attributes, and so it does on this one; what is set are figures.
      Object.defineProperty(CareerLeapElement.prototype, 'dataset', {
        configurable: true,
        enumerable: true,
        get(this: CareerLeapElement) {
          return Reflect.get(Base.prototype, 'dataset', this);
        },
        set(this: CareerLeapElement, value: unknown) {
          this.#dataset = typeof value === 'object' && value ? value : undefined;
          if (!this.#dataset) setOrRemove(this, 'dataset', value);
          this.#controller?.attributeChanged('dataset', this.#dataset);
        },
      });
    }

    constructor() {
      super();
      // What was set before the definition lies on the element itself, where it would hide the accessors.
      for (const [name, value] of Object.entries(this)) {
        if (!(name in CareerLeapElement.prototype)) continue;
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, value);
      }
    }

    async connectedCallback(): Promise<void> {
      if (this.#root) {
        this.#controller?.connected(this.#dataset);
        return;
      }
      try {
        this.#root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        if (!this.#root.firstChild) this.#root.append(document.createElement('slot'));
        const onWait = (stop?: () => void) => {
          this.#stopWaiting = stop;
        };
        this.#controller = await bring(this, this.#root, kind, onWait);
        if (this.isConnected) this.#controller.connected(this.#dataset);
      } catch (reason) {
        // What is between the tags stays, and needs no room for more; put into the page again, it tries again.
        this.#root = undefined;
        this.style.minHeight = '0';
        warnNotLoaded(this, reason);
      }
    }

    async disconnectedCallback(): Promise<void> {
      // A move in the document disconnects and connects at once: only a real removal takes the picture down.
      await undefined;
      if (this.isConnected) return;
      this.#controller?.disconnected();
      if (!this.#stopWaiting) return;
      // Nothing may hold what was never near; should it come back, it waits anew.
      this.#stopWaiting();
      this.#root = undefined;
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (before !== now) this.#controller?.attributeChanged(name, this.#dataset);
    }
  }

  // Each attribute is a property as well, in camel case; null takes it away, and so does the empty text that some
  // frameworks make of it. The platform has `lang` already, and `dataset` is set above.
  for (const name of attributes) {
    if (name === 'lang' || name === 'dataset') continue;
    Object.defineProperty(
      CareerLeapElement.prototype,
      name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
      {
        configurable: true,
        enumerable: true,
        get(this: Element) {
          return this.getAttribute(name);
        },
        set(this: Element, value: unknown) {
          setOrRemove(this, name, value);
        },
      },
    );
  }
  return CareerLeapElement;
}

function setOrRemove(element: Element, name: string, value: unknown): void {
  const text = String(value ?? '');
  if (text) element.setAttribute(name, text);
  else element.removeAttribute(name);
}

/** Registers both elements; where a page did so before, the first definition stays. */
export function defineElements(calculator: CustomElementConstructor, chart: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const first = customElements.get('career-leap');
  if (first) {
    if (first !== calculator) warnDefinedTwice();
    return;
  }
  customElements.define('career-leap', calculator);
  customElements.define('career-leap-chart', chart);
}
