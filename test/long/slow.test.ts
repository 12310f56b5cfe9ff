/** A CPU six times slower: every frame is up to date while a slider is dragged, and many calculators start smoothly. */
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
  /** The state of the page at one moment, and the number of pointer moves until then. */
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

  /** Records in the page what each frame shows, and each change of the text that belongs to the slider. */
  const watch = (slider: Locator, shown: string) =>
    slider.evaluateHandle((element, shown) => {
      const input = element as HTMLInputElement;
      const root = input.getRootNode() as ShadowRoot;
      const log: Log = { frames: [], changes: [], moves: 0 };
      // Queried each time, because another sentence may be another element.
      const text = () => root.querySelector(shown)?.textContent ?? '';
      const now = () => ({ value: input.value, text: text(), moves: log.moves });
      const count = () => {
        log.moves++;
      };
      // Capturing listeners run before those of the calculator.
      input.addEventListener('pointermove', count, true);
      input.addEventListener('input', count, true);
      new MutationObserver(() => {
        if (log.changes.at(-1)?.text !== text()) log.changes.push(now());
      }).observe(root, { subtree: true, childList: true, characterData: true });
      // After other callbacks of the frame, before it is painted.
      const recordFrame = () => {
        requestAnimationFrame(() =>
          queueMicrotask(() => {
            log.frames.push(now());
            recordFrame();
          }),
        );
      };
      recordFrame();
      return log;
    }, shown);

  /** The expected text at each value of the slider, without time pressure. */
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
    if (!box) throw new Error(`${name} is not visible`);
    const log = await watch(slider, shown);

    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const y = box.y + box.height / 2;
    // The centre of the thumb moves within half its width from the ends.
    const at = (share: number) => box.x + 8 + share * (box.width - 16);
    await page.mouse.move(at(0.5), y);
    await page.mouse.down();
    // Moves do not wait until the page has handled the previous one.
    const sent: Promise<unknown>[] = [];
    const move = (x: number) =>
      sent.push(
        session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', button: 'left', buttons: 1, x, y }),
      );
    const end = Date.now() + 10_000;
    const hasEnoughFrames = async () => (await log.evaluate(({ frames }) => frames.length)) > 30;
    // The drag is longer if there are few frames, so that a busy machine does not fail the test.
    for (let i = 0; Date.now() < end || !(await hasEnoughFrames()); i++) {
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
    const outdated = [...frames, ...changes].filter(({ value, text }) => texts[value] !== text);
    expect(outdated).toEqual([]);
    expect(new Set(Object.values(texts)).size).toBeGreaterThan(3);
    const [min, max, step] = await slider.evaluate(
      (input: HTMLInputElement) => [+input.min, +input.max, +input.step] as const,
    );
    expect(Math.abs(Number(frames.at(-1)?.value) - (min + 0.8 * (max - min)))).toBeLessThan(1.5 * step);
    // No outdated state is rendered after the last move.
    const afterLastMove = changes.filter((change) => change.moves === moves).map(({ text }) => text);
    expect(new Set([...afterLastMove, frames.at(-1)?.text]).size).toBe(1);
    // The page followed the drag at enough values.
    expect(values.length).toBeGreaterThanOrEqual(Math.min(10, 1 + (max - min) / step));
    expect(complaints).toEqual([]);
  });
});

describe('twenty calculators on one page', () => {
  it('are rendered in separate tasks, so that the page can handle input in between', async () => {
    const { page, complaints } = await open({ viewport: { width: 1200, height: 900 } });
    const many = 20;
    await page.addInitScript(() => {
      // Each timer begins a task. Calculators with the same task number are rendered in one task.
      let task = 0;
      const wait = setTimeout;
      const renderedIn: number[] = [];
      Object.assign(window, {
        renderedIn,
        setTimeout: (run: () => void, ...rest: number[]) =>
          wait(
            () => {
              task++;
              run();
            },
            ...rest,
          ),
      });
      addEventListener('career-leap-ready', () => renderedIn.push(task));
    });
    // All are near enough to be rendered.
    await visit(
      page,
      `<style>main { display: grid; grid-template-columns: repeat(5, 1fr) } career-leap { max-height: 200px; overflow: hidden }</style>
       <main>${'<career-leap></career-leap>'.repeat(many)}</main>${script}`,
    );
    const renderedIn = () => page.evaluate(() => (window as unknown as { renderedIn: number[] }).renderedIn);
    await expect.poll(async () => (await renderedIn()).length).toBe(many);
    expect(new Set(await renderedIn()).size).toBe(many);
    expect(complaints).toEqual([]);
  });

  it('do no work outside the viewport, whatever the page does, and are up to date when they become visible', async () => {
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
    /** The names of our functions that ran since the last call. */
    const calls = async () => {
      await frames();
      const { result } = await session.send('Profiler.takePreciseCoverage');
      return result
        .filter(({ url }) => url.includes('/v1/'))
        .flatMap(({ functions }) => functions)
        .filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0)
        .map(({ functionName }) => functionName);
    };
    // Rendered elements are above, rendered and other ones are below.
    await page.evaluate(() => scrollTo(0, 2800));
    await frames();
    expect(await calls()).not.toEqual([]);
    const sections = (change: (section: HTMLElement) => void) =>
      page.evaluate(`document.querySelectorAll('section').forEach(${change})`);
    const changes: Record<string, () => Promise<unknown>> = {
      scroll: () => page.mouse.wheel(0, 200),
      'a lower viewport': () => page.setViewportSize({ width: 900, height: 640 }),
      'a narrower viewport': () => page.setViewportSize({ width: 760, height: 640 }),
      'a class': () => sections((section) => section.classList.add('changed')),
      'a narrower parent': () => sections((section) => section.setAttribute('style', 'padding: 0 40px')),
      'larger text': () => sections((section) => section.setAttribute('style', 'font-size: 20px')),
      'new siblings': () => sections((section) => section.prepend('Text', document.createElement('p'))),
      'the dark colour scheme': () => page.emulateMedia({ colorScheme: 'dark' }),
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
