/** A phone that is six times slower: every frame shows what the slider says, and many calculators start as lightly as one. */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Locator, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../e2e/page.ts';

const open = useBrowser();
const site = inject('site');
const script = '<script async src="/v1/embed.js"></script>';

async function visit(page: Page, body: string): Promise<CDPSession> {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${body}`,
    }),
  );
  await page.goto(`${site}host.html`);
  return page.context().newCDPSession(page);
}

describe('a slider that is dragged for ten seconds shows its newest value in each frame', () => {
  /** What stood on the page at a moment, and how many moves of the pointer there had been. */
  interface Moment {
    readonly value: string;
    readonly text: string;
    readonly moves: number;
  }

  interface Log {
    readonly frames: Moment[];
    readonly changes: Moment[];
    moves: number;
  }

  /** Writes down in the page what each frame shows, and each change of the text beside the slider. */
  const watch = (slider: Locator, shown: string) =>
    slider.evaluateHandle((element, shown) => {
      const input = element as HTMLInputElement;
      const root = input.getRootNode() as ShadowRoot;
      const log: Log = { frames: [], changes: [], moves: 0 };
      // A sentence of another shape is another element.
      const text = () => root.querySelector(shown)?.textContent ?? '';
      const now = () => ({ value: input.value, text: text(), moves: log.moves });
      const count = () => {
        log.moves++;
      };
      // Before the calculator hears of them.
      input.addEventListener('pointermove', count, true);
      input.addEventListener('input', count, true);
      new MutationObserver(() => {
        if (log.changes.at(-1)?.text !== text()) log.changes.push(now());
      }).observe(root, { subtree: true, childList: true, characterData: true });
      // After what others do in the frame, before it is painted.
      const look = () => {
        requestAnimationFrame(() =>
          queueMicrotask(() => {
            log.frames.push(now());
            look();
          }),
        );
      };
      look();
      return log;
    }, shown);

  /** What stands beside the slider at each of these values, when there is all the time. */
  const textsOf = (slider: Locator, shown: string, values: readonly string[]) =>
    slider.evaluate(
      async (element, { shown, values }) => {
        const input = element as HTMLInputElement;
        const root = input.getRootNode() as ShadowRoot;
        const texts: Record<string, string> = {};
        for (const value of values) {
          input.value = value;
          input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          await new Promise(requestAnimationFrame);
          texts[value] = root.querySelector(shown)?.textContent ?? '';
        }
        return texts;
      },
      { shown, values },
    );

  it.each([
    ['Experience, slider', 'path', '.answer .main'],
    ['Month to read', 'path', '.readout'],
    ['At the end of', 'odds', '.setting output'],
    ['If this share of them moved into ML', 'market', '.setting output'],
    ['Longest job search', 'market', '.answer .main'],
  ])('%s', async (name, view, shown) => {
    const { page, complaints } = await open({ viewport: { width: 700, height: 1200 } });
    const session = await visit(page, `<career-leap salary="9" views="${view}"></career-leap>${script}`);
    await page.locator('career-leap figure').waitFor();
    const slider = page.getByRole('slider', { name });
    if (name === 'Longest job search') await page.locator('career-leap .numbers > summary').click();
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (!box) throw new Error(`${name} is not seen`);
    const log = await watch(slider, shown);

    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const y = box.y + box.height / 2;
    // From end to end of where the middle of its thumb may be.
    const at = (share: number) => box.x + 8 + share * (box.width - 16);
    await page.mouse.move(at(0.5), y);
    await page.mouse.down();
    // As a hand does it: the next move does not wait until the page has dealt with the last.
    const sent: Promise<unknown>[] = [];
    const move = (x: number) =>
      sent.push(
        session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', button: 'left', buttons: 1, x, y }),
      );
    const end = Date.now() + 10_000;
    const followed = async () => (await log.evaluate(({ frames }) => frames.length)) > 30;
    // Longer where few frames come: a loaded machine is not what is tested.
    for (let i = 0; Date.now() < end || !(await followed()); i++) {
      move(at(0.5 - 0.5 * Math.cos(i / 40)));
      await pause(8);
    }
    move(at(0.8));
    await Promise.all(sent);
    await page.mouse.up();
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));

    const { frames, changes, moves } = await log.jsonValue();
    const values = [...new Set([...frames, ...changes].map(({ value }) => value))];
    const texts = await textsOf(slider, shown, values);
    const wrong = [...frames, ...changes].filter(({ value, text }) => texts[value] !== text);
    expect(wrong).toEqual([]);
    expect(new Set(Object.values(texts)).size).toBeGreaterThan(3);
    const [min, max, step] = await slider.evaluate(
      (input: HTMLInputElement) => [+input.min, +input.max, +input.step] as const,
    );
    expect(Math.abs(Number(frames.at(-1)?.value) - (min + 0.8 * (max - min)))).toBeLessThan(1.5 * step);
    // Nothing old is worked off after the last move.
    const late = changes.filter((change) => change.moves === moves).map(({ text }) => text);
    expect(new Set([...late, frames.at(-1)?.text]).size).toBe(1);
    // It was a drag that the page could follow.
    expect(values.length).toBeGreaterThanOrEqual(Math.min(10, 1 + (max - min) / step));
    expect(complaints).toEqual([]);
  });
});

describe('twenty on one page', () => {
  it('start one after another: the page may answer a finger between each two', async () => {
    const { page, complaints } = await open({ viewport: { width: 1200, height: 900 } });
    const many = 20;
    await page.addInitScript(() => {
      // Each of these begins a task; what is drawn without one in between is drawn in one go.
      let task = 0;
      const wait = setTimeout;
      const drawnIn: number[] = [];
      Object.assign(window, {
        drawnIn,
        setTimeout: (run: () => void, ...rest: number[]) =>
          wait(
            () => {
              task++;
              run();
            },
            ...rest,
          ),
      });
      addEventListener('career-leap-ready', () => drawnIn.push(task));
    });
    // All are near enough to be drawn.
    await visit(
      page,
      `<style>main { display: grid; grid-template-columns: repeat(5, 1fr) } career-leap { max-height: 200px; overflow: hidden }</style>
       <main>${'<career-leap></career-leap>'.repeat(many)}</main>${script}`,
    );
    const drawnIn = () => page.evaluate(() => (window as unknown as { drawnIn: number[] }).drawnIn);
    await expect.poll(async () => (await drawnIn()).length).toBe(many);
    expect(new Set(await drawnIn()).size).toBe(many);
    expect(complaints).toEqual([]);
  });

  it('do nothing where they are out of sight, whatever the page around does; and are right when they come near', async () => {
    const { page, complaints } = await open({ viewport: { width: 900, height: 700 } });
    const far = '<div style="height:4000px"></div>';
    const one = '<section><career-leap views="path odds"></career-leap></section>';
    const session = await visit(page, `<main>${one}${far}${`${one.repeat(2)}${far}`.repeat(2)}</main>`);
    await session.send('Profiler.enable');
    await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    await page.evaluate(() => {
      const tag = document.createElement('script');
      tag.src = '/v1/embed.js';
      document.head.append(tag);
    });
    const nth = (index: number) => page.locator('career-leap').nth(index);
    for (const index of [0, 1, 2]) {
      await nth(index).scrollIntoViewIfNeeded();
      await nth(index).locator('figure').waitFor();
    }
    const frames = () =>
      page.evaluate(async () => {
        for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve));
      });
    /** Our functions that ran since the last time. */
    const calls = async () => {
      await frames();
      const { result } = await session.send('Profiler.takePreciseCoverage');
      return result
        .filter(({ url }) => url.includes('/v1/'))
        .flatMap(({ functions }) => functions)
        .filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0)
        .map(({ functionName }) => functionName);
    };
    // Drawn ones above, drawn ones and others below.
    await page.evaluate(() => scrollTo(0, 2800));
    await frames();
    expect(await calls()).not.toEqual([]);
    const sections = (change: (section: HTMLElement) => void) =>
      page.evaluate(`document.querySelectorAll('section').forEach(${change})`);
    const changes: Record<string, () => Promise<unknown>> = {
      scroll: () => page.mouse.wheel(0, 200),
      'a lower window': () => page.setViewportSize({ width: 900, height: 640 }),
      'a narrower window': () => page.setViewportSize({ width: 760, height: 640 }),
      'a class': () => sections((section) => section.classList.add('changed')),
      'a narrower parent': () => sections((section) => section.setAttribute('style', 'padding: 0 40px')),
      'larger text': () => sections((section) => section.setAttribute('style', 'font-size: 20px')),
      'new neighbours': () => sections((section) => section.prepend('Text', document.createElement('p'))),
      darkness: () => page.emulateMedia({ colorScheme: 'dark' }),
    };
    for (const [name, change] of Object.entries(changes)) {
      await change();
      expect(await calls(), name).toEqual([]);
    }
    await nth(1).scrollIntoViewIfNeeded();
    const drawing = nth(1).locator('svg.path');
    await expect
      .poll(() =>
        drawing.evaluate((svg) => Number(svg.getAttribute('width')) - (svg.parentElement?.clientWidth ?? 0)),
      )
      .toBe(0);
    expect(await calls()).not.toEqual([]);
    expect(complaints).toEqual([]);
  });
});
