/** Renders an element in a container 320 px wide, opens all of its parts, and checks the result. */
import { brokenNumber, shapeError } from './markupChecks.ts';

/** Adds an element to the page, in a container as wide as a small phone. */
export function put(
  tag: string,
  attributes: readonly (readonly [name: string, value: string])[] = [],
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  const container = document.createElement('div');
  container.style.cssText = 'inline-size: 320px; font: 16px sans-serif';
  container.append(element);
  document.body.append(container);
  return element;
}

export function rootOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root`);
  return element.shadowRoot;
}

/** Resolves when the element is rendered and its DOM stays unchanged for three frames. Assumes loaded modules. */
export async function settled(element: Element): Promise<void> {
  let quietFrames = 0;
  const observer = new MutationObserver(() => {
    quietFrames = 0;
  });
  observer.observe(rootOf(element), {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const exists = (selector: string) => rootOf(element).querySelector(selector) !== null;
  // A calculator is rendered in steps. The last one is the panels below the charts.
  const isRendering = () =>
    !exists('.calculator') || exists('.loading') || (exists('.questions') && !exists('.later'));
  while (quietFrames < 3 || isRendering()) {
    await new Promise(requestAnimationFrame);
    quietFrames++;
  }
  observer.disconnect();
}

/** Opens all `<details>`, also those that appear in opened ones. */
export async function openAll(element: Element): Promise<void> {
  const closed = () => rootOf(element).querySelectorAll<HTMLDetailsElement>('details:not([open])');
  while (closed().length > 0) {
    for (const details of closed()) details.open = true;
    await settled(element);
  }
}

/** Calls back with the name of each view, while it is shown and all of its parts are open. */
export async function eachView(element: Element, check: (view: string) => void): Promise<void> {
  await openAll(element);
  const tabs = [...rootOf(element).querySelectorAll<HTMLElement>('[data-view]')];
  if (tabs.length === 0) check('the only one');
  for (const tab of tabs) {
    tab.click();
    await settled(element);
    await openAll(element);
    check(tab.dataset.view ?? '');
  }
}

function* descendants(element: Element): Generator<Element> {
  yield* rootOf(element).querySelectorAll('*');
}

/** Broken texts and shapes. @param given selector of parts that show texts of the page, which are not checked */
export function flawsOf(element: Element, given = '.actions'): string[] {
  return [...descendants(element)].flatMap((each): string[] => {
    if (each.closest(given)) return [];
    const texts = [...each.childNodes].flatMap((node) => (node instanceof Text ? node.data : []));
    const attributes = [...each.attributes].map(({ name, value }) => ({ name, value }));
    return [
      ...[...texts, ...attributes.map(({ value }) => value)].filter((text) => brokenNumber.test(text)),
      ...(each instanceof SVGElement
        ? attributes.flatMap(({ name, value }) => shapeError(name, value) ?? [])
        : []),
    ];
  });
}

/** Injected elements, event handlers and script URLs, and whether a script has run. */
export function harmOf(element: Element): string[] {
  const injected = [...descendants(element)].flatMap((each) => [
    ...(/^(script|iframe|img|object|embed|link|foreignobject|base|meta|form)$/i.test(each.localName)
      ? [`<${each.localName}>`]
      : []),
    ...[...each.attributes].flatMap(({ name, value }) =>
      /^on/i.test(name) || (/^(xlink:)?(href|src|action|formaction)$/i.test(name) && !isFollowable(value))
        ? [`${name}="${value.slice(0, 60)}"`]
        : [],
    ),
  ]);
  return [...injected, ...('harmed' in globalThis ? ['a script was run'] : [])];
}

const isFollowable = (address: string) =>
  /^(https?|mailto):$/.test(new URL(address, document.baseURI).protocol);

/** The elements that cause horizontal overflow; empty if there is none. */
export function overflowOf(element: Element): string[] {
  const container = element.parentElement;
  if (!container || container.scrollWidth <= container.clientWidth) return [];
  const edge = container.getBoundingClientRect().right + 0.5;
  const wide = [...descendants(element)].filter(
    (each) => each.getBoundingClientRect().right > edge && !each.closest('svg *, .scroll *'),
  );
  return [
    `${container.scrollWidth - container.clientWidth} px`,
    ...wide.map(
      (each) => `${each.localName}.${each.getAttribute('class')} ${(each.textContent ?? '').slice(0, 30)}`,
    ),
  ];
}
