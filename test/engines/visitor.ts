/** What a visitor does with a page, made of the few things that every driver can do. */
import { expect, vi } from 'vitest';
import { type Tab, timeouts } from './driver.ts';

/**
 * `career-leap >>> .title` steps into the shadow root of what stands before the arrows, and `button "Save"` takes those
 * alone that have these words.
 */
type Selector = string;

interface Focused {
  readonly tag: string;
  /** Its label or text. */
  readonly name: string;
  readonly value: string;
}

export type Visitor = ReturnType<typeof makeVisitor>;

/** @param inFrame whether to look into the first frame of the page instead of the page */
export function makeVisitor(tab: Tab, inFrame = false) {
  /** @param run is carried into the page as text, so it knows nothing from around it */
  const evaluate = <A extends readonly unknown[], T>(run: (...args: A) => T, ...args: A) =>
    tab.evaluate(`(${run})(${args.map((each) => JSON.stringify(each)).join()})`, inFrame) as Promise<
      Awaited<T>
    >;

  /** Of the first element that is found. */
  const read = <E extends Element, T>(selector: Selector, run: (element: E) => T) =>
    until(
      () => tab.evaluate(`(${find})(${JSON.stringify(selector)}).slice(0, 1).map(${run})`, inFrame),
      (found) => (found as T[]).length > 0,
      selector,
    ).then((found) => (found as T[])[0] as T);

  const count = (selector: Selector) =>
    tab.evaluate(`(${find})(${JSON.stringify(selector)}).length`, inFrame) as Promise<number>;

  const text = (selector: Selector) => read(selector, (element) => element.textContent ?? '');

  /** Scrolls to it and waits until it stands still, with nothing over it. */
  async function placeOf(selector: Selector): Promise<Place> {
    let last = '';
    const place = await until(
      () => read(selector, standing),
      (found) => {
        const [before, now] = [last, JSON.stringify(found)];
        last = now;
        return found.clear && before === now;
      },
      `a clear view of ${selector}`,
    );
    if (!inFrame) return place;
    const frame = await makeVisitor(tab).read('iframe', (element) => {
      const { x, y } = element.getBoundingClientRect();
      return { x: x + element.clientLeft, y: y + element.clientTop };
    });
    return { ...place, x: place.x + frame.x, y: place.y + frame.y };
  }

  /** Points at a part of it: half its width and half its height, unless told otherwise. */
  async function pointTo(selector: Selector, across = 0.5, down = 0.5) {
    const { x, y, width, height } = await placeOf(selector);
    await tab.pointTo(x + width * across, y + height * down);
  }

  async function click(selector: Selector, across?: number, down?: number) {
    await pointTo(selector, across, down);
    await tab.pointerDown();
    await tab.pointerUp();
  }

  async function press(key: string, times = 1) {
    for (let i = 0; i < times; i++) await tab.press([key]);
  }

  const focused = () => evaluate(whatIsFocused);

  async function tabTo(name: string | RegExp): Promise<Focused> {
    const passed: string[] = [];
    for (let i = 0; i < 40; i++) {
      await press('Tab');
      const now = await focused();
      if (typeof name === 'string' ? now.name === name : name.test(now.name)) return now;
      passed.push(`${now.tag} ${now.name}`);
    }
    throw new Error(`Tab never came to ${name}; it came by:\n${passed.join('\n')}`);
  }

  return {
    evaluate,
    read,
    text,
    pointTo,
    click,
    press,
    focused,
    tabTo,
    type: (written: string) => tab.type(written),
    /** Writes over what is in the field that has the focus. */
    async overwrite(value: string) {
      await tab.press(['Control', 'a']);
      await tab.type(value);
    },
    async drag(selector: Selector, from: readonly [number, number], to: readonly [number, number]) {
      const { x, y, width, height } = await placeOf(selector);
      await tab.pointTo(x + width * from[0], y + height * from[1]);
      await tab.pointerDown();
      await tab.pointTo(x + (width * (from[0] + to[0])) / 2, y + (height * (from[1] + to[1])) / 2);
      await tab.pointTo(x + width * to[0], y + height * to[1]);
      await tab.pointerUp();
    },
    scrollTo: (selector: Selector) => read(selector, (element) => element.scrollIntoView()),
    seen: (selector: Selector) =>
      until(
        () => count(selector),
        (found) => found > 0,
        selector,
      ),
    eventually: <T>(found: () => Promise<T>) => expect.poll(found, timeouts),
  };
}

/** Looks again and again, until it is as wanted. */
function until<T>(look: () => Promise<T>, isWanted: (found: T) => boolean, what: string): Promise<T> {
  return vi.waitFor(async () => {
    const found = await look();
    if (!isWanted(found)) throw new Error(`Not found: ${what}`);
    return found;
  }, timeouts);
}

/** Something of the first calculator on a page. */
export const shown = (selector: string): Selector => `career-leap >>> ${selector}`;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether a press on its middle would reach it. */
  readonly clear: boolean;
}

// What follows is carried into the page.

function find(selector: string): Element[] {
  const [, path = '', words] = /^(.*?)(?: "(.*)")?$/.exec(selector) ?? [];
  let found: Element[] = [document.documentElement];
  for (const step of path.split(' >>> ')) {
    found = found.flatMap((element) => [...(element.shadowRoot ?? element).querySelectorAll(step)]);
  }
  return words === undefined ? found : found.filter(({ textContent }) => textContent === words);
}

function standing(element: Element): Place {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const over = (element.getRootNode() as Document).elementFromPoint(x + width / 2, y + height / 2);
  return { x, y, width, height, clear: over !== null && element.contains(over) };
}

function whatIsFocused(): Focused {
  let active: Element | null = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active) return { tag: '', name: '', value: '' };
  const root = active.getRootNode() as ShadowRoot;
  const label =
    active.getAttribute('aria-label') ??
    (active.id ? root.querySelector(`label[for="${active.id}"]`)?.textContent : undefined) ??
    active.closest('label')?.textContent ??
    active.textContent ??
    '';
  return {
    tag: active.localName,
    name: label.trim(),
    value: active.getAttribute('aria-valuetext') ?? (active as HTMLInputElement).value ?? '',
  };
}
