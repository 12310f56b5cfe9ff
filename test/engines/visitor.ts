/** Actions of a visitor, composed of the operations that every driver supports. */
import { expect, vi } from 'vitest';
import { type Tab, timeouts } from './driver.ts';

/**
 * A CSS selector with two additions: `career-leap >>> .title` searches the shadow root of the element before the arrows,
 * and `button "Save"` matches only elements with exactly this text.
 */
type Selector = string;

interface Focused {
  readonly tag: string;
  /** The label or text of the element. */
  readonly name: string;
  readonly value: string;
}

export type Visitor = ReturnType<typeof makeVisitor>;

/** @param inFrame whether to use the first frame of the page instead of the page */
export function makeVisitor(tab: Tab, inFrame = false) {
  /** @param run is serialized into the page, so it cannot use variables of its scope */
  const evaluate = <A extends readonly unknown[], T>(run: (...args: A) => T, ...args: A) =>
    tab.evaluate(`(${run})(${args.map((each) => JSON.stringify(each)).join()})`, inFrame) as Promise<
      Awaited<T>
    >;

  /** Evaluates a function on the first match of a selector, once there is one. */
  const read = <E extends Element, T>(selector: Selector, run: (element: E) => T) =>
    until(
      () => tab.evaluate(`(${find})(${JSON.stringify(selector)}).slice(0, 1).map(${run})`, inFrame),
      (found) => (found as T[]).length > 0,
      selector,
    ).then((found) => (found as T[])[0] as T);

  const count = (selector: Selector) =>
    tab.evaluate(`(${find})(${JSON.stringify(selector)}).length`, inFrame) as Promise<number>;

  const text = (selector: Selector) => read(selector, (element) => element.textContent ?? '');

  /** Scrolls to an element, and waits until it does not move and is not covered. */
  async function boxOf(selector: Selector): Promise<Box> {
    let last = '';
    const box = await until(
      () => read(selector, centredBox),
      (found) => {
        const [before, now] = [last, JSON.stringify(found)];
        last = now;
        return found.clear && before === now;
      },
      `${selector}, uncovered`,
    );
    if (!inFrame) return box;
    const frame = await makeVisitor(tab).read('iframe', (element) => {
      const { x, y } = element.getBoundingClientRect();
      return { x: x + element.clientLeft, y: y + element.clientTop };
    });
    return { ...box, x: box.x + frame.x, y: box.y + frame.y };
  }

  /** Moves the pointer to a share of an element's width and height, by default to its centre. */
  async function pointTo(selector: Selector, across = 0.5, down = 0.5) {
    const { x, y, width, height } = await boxOf(selector);
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

  const focused = () => evaluate(focusedElement);

  async function tabTo(name: string | RegExp): Promise<Focused> {
    const passed: string[] = [];
    for (let i = 0; i < 40; i++) {
      await press('Tab');
      const now = await focused();
      if (typeof name === 'string' ? now.name === name : name.test(now.name)) return now;
      passed.push(`${now.tag} ${now.name}`);
    }
    throw new Error(`Tab did not reach ${name}; it passed:\n${passed.join('\n')}`);
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
    type: (value: string) => tab.type(value),
    /** Replaces the value of the focused field. */
    async overwrite(value: string) {
      await tab.press(['Control', 'a']);
      await tab.type(value);
    },
    async drag(selector: Selector, from: readonly [number, number], to: readonly [number, number]) {
      const { x, y, width, height } = await boxOf(selector);
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

/** Polls a value until it is accepted. @param description of the value, for the error */
function until<T>(
  poll: () => Promise<T>,
  isAccepted: (found: T) => boolean,
  description: string,
): Promise<T> {
  return vi.waitFor(async () => {
    const found = await poll();
    if (!isAccepted(found)) throw new Error(`Not found: ${description}`);
    return found;
  }, timeouts);
}

/** Selects an element within the calculators of a page. */
export const shown = (selector: string): Selector => `career-leap >>> ${selector}`;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether the element is not covered at its centre. */
  readonly clear: boolean;
}

// The functions below are serialized into the page.

function find(selector: string): Element[] {
  const [, path = '', text] = /^(.*?)(?: "(.*)")?$/.exec(selector) ?? [];
  let found: Element[] = [document.documentElement];
  for (const step of path.split(' >>> ')) {
    found = found.flatMap((element) => [...(element.shadowRoot ?? element).querySelectorAll(step)]);
  }
  return text === undefined ? found : found.filter(({ textContent }) => textContent === text);
}

function centredBox(element: Element): Box {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const topmost = (element.getRootNode() as Document).elementFromPoint(x + width / 2, y + height / 2);
  return { x, y, width, height, clear: topmost !== null && element.contains(topmost) };
}

function focusedElement(): Focused {
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
