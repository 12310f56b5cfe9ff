/**
 * Defines the custom elements. They show their light DOM until the controller is loaded. Keep imports minimal: this
 * file is part of the loader.
 */
import { attributeNames } from './attributes/generated/names.ts';
import { warnDefinedTwice, warnNotLoaded } from './warnings.ts';

/** Which element it is: the whole calculator, or one chart. */
export type Variant = 'calculator' | 'chart';

/** Renders into the shadow root of one element, for as long as the element lives. */
export interface Controller {
  /** @param dataset the object that was set as the property `dataset` */
  connected(dataset: object | undefined): void;
  disconnected(): void;
  attributeChanged(name: string, dataset: object | undefined): void;
  /** Resolves when all requested renders are done. */
  updateComplete(): Promise<void>;
}

/**
 * Loads the controller of an element, at once or when the element comes near the viewport.
 * @param onPending called with a function that cancels the wait, and again without one when the wait is over
 */
export type LoadController = (
  element: HTMLElement,
  root: ShadowRoot,
  variant: Variant,
  onPending: (stop?: () => void) => void,
) => Promise<Controller>;

// On a server there is no HTMLElement, and importing this file must not throw there.
const BaseElement: typeof HTMLElement = globalThis.HTMLElement ?? class {};

/** Creates the class of a custom element, which loads its controller when it is first connected. */
export function createElementClass(
  variant: Variant,
  loadController: LoadController,
): CustomElementConstructor {
  class CareerLeapElement extends BaseElement {
    static observedAttributes = attributeNames;

    #root: ShadowRoot | undefined;
    #controller: Controller | undefined;
    #dataset: object | undefined;
    #stopWaiting: (() => void) | undefined;
    #onController: (controller: Controller) => void = () => {};
    readonly #controllerLoaded = new Promise<Controller>((resolve) => {
      this.#onController = resolve;
    });

    static {
      // The getter returns the `data-*` attributes, as on every element; the setter sets the dataset.
      // https://developer.mozilla.org/docs/Web/API/HTMLElement/dataset
      Object.defineProperty(CareerLeapElement.prototype, 'dataset', {
        configurable: true,
        enumerable: true,
        get(this: CareerLeapElement) {
          return Reflect.get(BaseElement.prototype, 'dataset', this);
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
      // Properties that were set before the element was defined are own properties, which shadow the accessors.
      for (const [name, value] of Object.entries(this)) {
        if (!(name in CareerLeapElement.prototype)) continue;
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, value);
      }
    }

    /** Resolves when the element has rendered its current attributes and properties. */
    get updateComplete(): Promise<void> {
      return this.#controllerLoaded.then((controller) => controller.updateComplete());
    }

    async connectedCallback(): Promise<void> {
      if (this.#root) {
        this.#controller?.connected(this.#dataset);
        return;
      }
      try {
        this.#root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        if (!this.#root.firstChild) this.#root.append(document.createElement('slot'));
        const onPending = (stop?: () => void) => {
          this.#stopWaiting = stop;
        };
        this.#controller = await loadController(this, this.#root, variant, onPending);
        if (this.isConnected) this.#controller.connected(this.#dataset);
        this.#onController(this.#controller);
      } catch (reason) {
        // Keep the fallback content and release the reserved height. Re-inserting the element retries.
        this.#root = undefined;
        this.style.minHeight = '0';
        warnNotLoaded(this, reason);
      }
    }

    async disconnectedCallback(): Promise<void> {
      // Moving an element disconnects and reconnects it synchronously. Only a removal unmounts the app.
      await undefined;
      if (this.isConnected) return;
      this.#controller?.disconnected();
      if (!this.#stopWaiting) return;
      // Stop observing so that the element can be garbage-collected. Reconnecting starts over.
      this.#stopWaiting();
      this.#root = undefined;
    }

    attributeChangedCallback(name: string, oldValue: string | null, newValue: string | null): void {
      if (oldValue !== newValue) this.#controller?.attributeChanged(name, this.#dataset);
    }
  }

  // Each attribute is also a property, in camel case. Null removes the attribute, and so does the empty string, which
  // some frameworks set instead of null. The platform defines `lang`; `dataset` is defined above.
  for (const name of attributeNames) {
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

/** Registers both elements. If another copy of the script has registered them, this warns and changes nothing. */
export function defineElements(calculator: CustomElementConstructor, chart: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const registered = customElements.get('career-leap');
  if (registered) {
    if (registered !== calculator) warnDefinedTwice();
    return;
  }
  customElements.define('career-leap', calculator);
  customElements.define('career-leap-chart', chart);
}
