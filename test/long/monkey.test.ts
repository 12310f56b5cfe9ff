/**
 * Ten minutes of random use: nothing breaks, and the calculator shows the same as a fresh one with the same inputs.
 * `MONKEY_MINUTES` sets the duration, `FAST_CHECK_SEED` repeats a run, and `MONKEY_PACE_MS` sets the pause between actions.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright';
import { expect, inject, it } from 'vitest';
import { useBrowser } from '../e2e/page.ts';

const open = useBrowser();
const site = inject('site');

const minutes = Number(process.env.MONKEY_MINUTES ?? 10);
const seed = inject('fastCheckSeed');
/** The pause between two actions, because other tests may run at the same time. */
const paceMs = Number(process.env.MONKEY_PACE_MS ?? 60);
const actionsBetweenChecks = 150;

/** State of the generator (Mulberry32). */
let state = seed;
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const below = (n: number) => Math.floor(random() * n);
const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;

const typed = [
  ...['0', '1', '3', '4.5', '7', '9', '12', '15.25', '20', '22', '28', '35', '40', '60', '100', '250'],
  ...[
    '',
    ' ',
    '-1',
    '-',
    '.',
    '..5',
    '1e2',
    '1e',
    '1e400',
    '99999999999',
    '0.000001',
    '007',
    '+5',
    'abc',
    '１２',
    '٣',
    '5 5',
    '12,5',
  ],
];
const keys = [
  ...[
    'Tab',
    'Tab',
    'Shift+Tab',
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'ArrowDown',
    'Home',
    'End',
    'PageUp',
    'PageDown',
  ],
  ...[
    'Space',
    'Enter',
    'Escape',
    'Backspace',
    'Delete',
    'Control+z',
    'Control+Shift+z',
    'Control+a',
    '5',
    '-',
    'e',
  ],
];

/** A control to press, type into or drag, with its box in the viewport. */
interface Control {
  readonly name: string;
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Picks a visible control, and scrolls to it. */
const controlAt = (calculator: Locator, share: number) =>
  calculator.evaluate((element, share): Control | undefined => {
    const controls = [
      ...(element.shadowRoot?.querySelectorAll<HTMLElement>(
        'input, select, button, summary, svg, textarea',
      ) ?? []),
    ].filter((each) => each.checkVisibility());
    const control = controls[Math.floor(share * controls.length)];
    if (!control) return undefined;
    control.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = control.getBoundingClientRect();
    const kind = control instanceof HTMLInputElement ? control.type : control.localName;
    return { name: control.ariaLabel ?? control.textContent?.trim() ?? '', kind, x, y, width, height };
  }, share);

/** A broken text or state, with its surroundings; an empty string if there is none. */
const findDefect = (calculator: Locator) =>
  calculator.evaluate((element) => {
    const root = element.shadowRoot;
    const markup = root?.innerHTML ?? '';
    const odd = /.{0,60}(NaN|undefined|Infinity|\[object).{0,40}/s.exec(markup)?.[0];
    if (odd) return odd;
    if (!root?.querySelector('.answer .main')?.textContent) return 'no answer';
    return root.querySelector('.loading button')?.parentElement?.textContent ?? '';
  });

interface Contents {
  readonly answer: string;
  /** The title, the description and the table of each view. */
  readonly views: readonly string[];
  readonly numbers: string;
}

/** All texts of the calculator, regardless of the open parts. */
async function contentsOf(page: Page): Promise<Contents> {
  const calculator = page.locator('career-leap');
  const text = (selector: string) => calculator.locator(selector).allTextContents();
  const views: string[] = [];
  for (const view of ['path', 'odds', 'bands', 'market', 'plan', 'pay']) {
    await calculator.locator(`[data-view="${view}"]`).click();
    const figure = calculator.locator(`.views figure:has(.${view})`);
    await figure.waitFor();
    const table = figure.locator('.data');
    if (!(await table.evaluate((details: HTMLDetailsElement) => details.open)))
      await table.locator('summary').click();
    await figure.locator('table').waitFor();
    const descriptions = await figure.locator('svg').evaluateAll((all) => all.map((svg) => svg.ariaLabel));
    views.push(
      [...(await figure.locator('figcaption, table, .plan').allTextContents()), ...descriptions].join('\n'),
    );
  }
  const numbers = calculator.locator('.numbers');
  if (!(await numbers.evaluate((details: HTMLDetailsElement) => details.open)))
    await numbers.locator(':scope > summary').click();
  // After the explanation of one number, only its facts and assumptions are listed.
  const all = numbers.locator('.asked ~ button');
  await numbers.locator('.heading').first().waitFor();
  if (await all.isVisible()) await all.click();
  await numbers.locator('.figures').first().waitFor();
  return {
    answer: (await text('.answer .main, .answer .note')).join('\n'),
    views,
    numbers: (await text('.numbers .figures .name, .numbers .figures .value, .numbers .original')).join('\n'),
  };
}

/** Attributes that a page may set at any time. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  lang: ['en', 'hi'],
  theme: ['auto', 'light', 'dark'],
  year: ['1', '3', '5'],
  experience: ['2', '8', '25'],
  city: ['Pune', 'Kochi', 'Ooty'],
  salary: ['9', '22', '60'],
  hours: ['5', '30'],
  capstone: ['true', 'false'],
};

async function act(page: Page): Promise<string> {
  const calculator = page.locator('career-leap');
  const percent = below(100);
  if (percent < 6) {
    const name = pick(Object.keys(attributes));
    const value = random() < 0.3 ? '' : pick(attributes[name] ?? []);
    await calculator.evaluate(
      (element, [name, value]) => (value ? element.setAttribute(name, value) : element.removeAttribute(name)),
      [name, value] as const,
    );
    return `${name}="${value}"`;
  }
  if (percent < 9) {
    const size = { width: pick([280, 320, 390, 480, 700, 900, 1280]), height: pick([500, 700, 1100]) };
    await page.setViewportSize(size);
    return `${size.width} × ${size.height}`;
  }
  if (percent < 11) {
    const id = pick(['here', 'there']);
    await page.evaluate((id) => {
      const element = document.querySelector('career-leap');
      if (element) document.getElementById(id)?.append(element);
    }, id);
    return `moved to ${id}`;
  }
  if (percent < 14) {
    await page.mouse.wheel(0, below(1200) - 600);
    return 'wheel';
  }
  if (percent < 30) {
    const key = pick(keys);
    const isLink = await page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return focused instanceof HTMLAnchorElement || focused === document.body;
    });
    // Links leave the page, and so do some keys if nothing has the focus.
    if (isLink && !/Tab/.test(key)) return '';
    await page.keyboard.press(key);
    return key;
  }
  const control = await controlAt(calculator, random());
  if (!control) return '';
  const { name, kind, x, y, width, height } = control;
  const at = (share: number) => x + share * width;
  const middle = y + height / 2;
  const label = `${kind} "${name.slice(0, 40)}"`;
  // Printing opens a dialog of the browser.
  if (/^(Print|प्रिंट)/.test(name)) return '';
  if (kind === 'range' || kind === 'svg') {
    const share = random();
    await page.mouse.move(at(share), kind === 'svg' ? y + random() * height : middle);
    if (random() < 0.3) return `over ${label}`;
    await page.mouse.down();
    for (let i = below(6); i > 0; i--) await page.mouse.move(at(random()), middle + below(20) - 10);
    await page.mouse.up();
    return `drag ${label}`;
  }
  await page.mouse.click(at(0.5), middle);
  if (kind === 'number') {
    const text = pick(typed);
    if (random() < 0.8) await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
    if (text === '') await page.keyboard.press('Delete');
    return `${label} ← "${text}"`;
  }
  if (kind === 'date') {
    await page.keyboard.type(pick(['01012027', '31022026', '9', '']));
    return label;
  }
  if (kind === 'select') {
    // An open list would receive the next keys.
    await page.keyboard.press('Escape');
    for (let i = below(5); i > 0; i--)
      await page.keyboard.press(pick(['ArrowDown', 'ArrowUp', 'End', 'Home']));
  }
  return label;
}

/** Opens the link to the current state, and compares the fresh calculator with this one. */
async function compareWithFresh(page: Page, complaints: readonly string[]): Promise<void> {
  const calculator = page.locator('career-leap');
  const take = calculator.locator('.take');
  if (!(await take.evaluate((details: HTMLDetailsElement) => details.open)))
    await take.locator(':scope > summary').click();
  await take.locator('.ways').waitFor();
  const contents = await contentsOf(page);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await take.locator('.buttons').first().getByRole('button').last().click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('#career-leap=');
  const link = await copied();
  const { page: fresh, complaints: others } = await open({ viewport: page.viewportSize() });
  await fresh.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: host }));
  await fresh.addInitScript(
    (lang) => {
      document.addEventListener('DOMContentLoaded', () =>
        document.querySelector('career-leap')?.setAttribute('lang', lang),
      );
    },
    (await calculator.getAttribute('lang')) ?? 'en',
  );
  await fresh.goto(link);
  await fresh.locator('career-leap figure').waitFor();
  expect(await contentsOf(fresh), link).toEqual(contents);
  expect([complaints, others], link).toEqual([[], []]);
  await fresh.context().close();
}

const host = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<style>body { margin: 16px; font: 16px/1.5 sans-serif }</style>
<div id="here"><career-leap></career-leap></div><p>Text of the page between two containers.</p><div id="there"></div>
<script src="/v1/embed.js"></script>`;

it(
  `${minutes} minutes of random use, with the seed ${seed}`,
  async () => {
    const { page, complaints } = await open({
      viewport: { width: 700, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: host }));
    await page.goto(`${site}host.html`);
    await page.locator('career-leap figure').waitFor();
    const actions: string[] = [];
    const end = Date.now() + minutes * 60_000;
    try {
      for (let i = 1; Date.now() < end; i++) {
        actions.push(await act(page));
        expect(await findDefect(page.locator('career-leap'))).toBe('');
        expect(complaints).toEqual([]);
        if (i % actionsBetweenChecks === 0) await compareWithFresh(page, complaints);
        await pause(paceMs);
      }
      await compareWithFresh(page, complaints);
      expect(actions.length).toBeGreaterThan(50 * minutes);
    } catch (reason) {
      throw new Error(`seed ${seed}, after ${actions.length} actions: ${actions.slice(-25).join(' · ')}`, {
        cause: reason,
      });
    }
  },
  (minutes + 2) * 60_000,
);
