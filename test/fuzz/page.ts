/** An element in a page 320 px wide, all of it opened, and what is wrong with what is seen then. */
import { brokenNumber, shapeError } from './markupChecks.ts';

/** Puts an element on the page, alone in a box as wide as a small phone. */
export function put(
  tag: string,
  attributes: readonly (readonly [name: string, value: string])[] = [],
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  const box = document.createElement('div');
  box.style.cssText = 'inline-size: 320px; font: 16px sans-serif';
  box.append(element);
  document.body.append(box);
  return element;
}

export function rootOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root`);
  return element.shadowRoot;
}

/** Until the element is drawn and nothing changes in it any more; what it loads was loaded before. */
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
  const there = (selector: string) => rootOf(element).querySelector(selector) !== null;
  // A calculator is drawn in pieces, the last of which is what can be opened below its charts.
  const isComing = () =>
    !there('.calculator') || there('.loading') || (there('.questions') && !there('.later'));
  while (quietFrames < 3 || isComing()) {
    await new Promise(requestAnimationFrame);
    quietFrames++;
  }
  observer.disconnect();
}

/** Opens all that can be opened, now and in what comes of it. */
export async function openAll(element: Element): Promise<void> {
  const closed = () => rootOf(element).querySelectorAll<HTMLDetailsElement>('details:not([open])');
  while (closed().length > 0) {
    for (const details of closed()) details.open = true;
    await settled(element);
  }
}

/** Calls back with the name of each view, while it is shown and opened. */
export async function eachView(element: Element, look: (view: string) => void): Promise<void> {
  await openAll(element);
  const tabs = [...rootOf(element).querySelectorAll<HTMLElement>('[data-view]')];
  if (tabs.length === 0) look('the only one');
  for (const tab of tabs) {
    tab.click();
    await settled(element);
    await openAll(element);
    look(tab.dataset.view ?? '');
  }
}

function* everything(element: Element): Generator<Element> {
  yield* rootOf(element).querySelectorAll('*');
}

/** Texts and shapes that nobody should see; but for what is within `given`, which says what the page gave. */
export function flawsOf(element: Element, given = '.actions'): string[] {
  return [...everything(element)].flatMap((each): string[] => {
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

/** Elements that are none of ours, handlers, addresses that run script, and what was run. */
export function harmOf(element: Element): string[] {
  const strange = [...everything(element)].flatMap((each) => [
    ...(/^(script|iframe|img|object|embed|link|foreignobject|base|meta|form)$/i.test(each.localName)
      ? [`<${each.localName}>`]
      : []),
    ...[...each.attributes].flatMap(({ name, value }) =>
      /^on/i.test(name) || (/^(xlink:)?(href|src|action|formaction)$/i.test(name) && !isFollowable(value))
        ? [`${name}="${value.slice(0, 60)}"`]
        : [],
    ),
  ]);
  return [...strange, ...('harmed' in globalThis ? ['something was run'] : [])];
}

const isFollowable = (address: string) =>
  /^(https?|mailto):$/.test(new URL(address, document.baseURI).protocol);

/** What makes the page scroll sideways; nothing where it does not. */
export function overflowOf(element: Element): string[] {
  const box = element.parentElement;
  if (!box || box.scrollWidth <= box.clientWidth) return [];
  const edge = box.getBoundingClientRect().right + 0.5;
  const wide = [...everything(element)].filter(
    (each) => each.getBoundingClientRect().right > edge && !each.closest('svg *, .scroll *'),
  );
  return [
    `${box.scrollWidth - box.clientWidth} px`,
    ...wide.map(
      (each) => `${each.localName}.${each.getAttribute('class')} ${(each.textContent ?? '').slice(0, 30)}`,
    ),
  ];
}
