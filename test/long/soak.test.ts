/** Memory leaks: a thousand calculators are added, used and removed, and nothing remains. */
import type { CDPSession, Page } from 'playwright';
import { expect, inject, it } from 'vitest';
import { useBrowser } from '../e2e/page.ts';

const open = useBrowser();
const site = inject('site');

/** Objects that are alive in the page after garbage collection. */
interface LiveObjects {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  readonly timers: number;
  readonly calculators: number;
  readonly charts: number;
  readonly resizeObservers: number;
  readonly intersectionObservers: number;
  readonly styleSheets: number;
}

async function count(session: CDPSession, prototype: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', { expression: `${prototype}.prototype` });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup: 'counted',
  });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function () { return this.length }',
    objectId: objects.objectId ?? '',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'counted' });
  return Number(length.value);
}

async function measure(page: Page, session: CDPSession): Promise<LiveObjects> {
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { timers: Set<number> }).timers.size))
    .toBe(0);
  await session.send('HeapProfiler.collectGarbage');
  const counts = {
    timers: 0,
    calculators: await count(session, "customElements.get('career-leap')"),
    charts: await count(session, "customElements.get('career-leap-chart')"),
    resizeObservers: await count(session, 'ResizeObserver'),
    intersectionObservers: await count(session, 'IntersectionObserver'),
    styleSheets: await count(session, 'CSSStyleSheet'),
  };
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners, documents } = await session.send('Memory.getDOMCounters');
  const { usedSize: heapBytes } = await session.send('Runtime.getHeapUsage');
  return { ...counts, heapBytes, nodes, listeners, documents };
}

/** Runs in the page: five sequences of calculators in parallel. Each calculator is used differently. */
async function addAndRemove(from: number, to: number): Promise<void> {
  const sequences = 5;
  const byId = (id: string) => document.getElementById(id) as HTMLElement;
  const inner = byId('other').shadowRoot ?? byId('other').attachShadow({ mode: 'open' });
  const task = () => new Promise((resolve) => setTimeout(resolve));
  const frame = () => new Promise(requestAnimationFrame);

  async function visit(i: number): Promise<void> {
    const element = document.createElement(i % 7 === 0 ? 'career-leap-chart' : 'career-leap');
    element.setAttribute('experience', String(i % 30));
    const ready = new Promise((resolve) => element.addEventListener('career-leap-ready', resolve));
    if (i % 4 === 0) {
      // Some are removed before they are near the viewport, some before they are rendered.
      byId(i % 8 === 0 ? 'far' : 'here').append(element);
      if (i % 16 < 8) await frame();
      element.remove();
      await task();
      if (i % 3 === 0) return;
    }
    byId('here').append(element);
    await ready;
    const root = element.shadowRoot as ShadowRoot;
    for (const [n, input] of [...root.querySelectorAll('input')].slice(0, 2).entries()) {
      input.value = String(2 + ((i + n) % 20));
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      if (n === 0) await frame();
    }
    root.querySelectorAll<HTMLElement>('[role="tab"]')[1 + (i % 5)]?.click();
    if (i % 10 === 1) root.querySelector<HTMLElement>('.numbers > summary')?.click();
    do await frame();
    while (!root.querySelector('figure'));
    for (const to of [byId('there'), inner, byId('hidden')]) {
      to.append(element);
      if (i % 2 === 0) await task();
    }
    if (i % 6 === 0) {
      element.remove();
      await task();
      byId('here').append(element);
      await frame();
    }
    element.remove();
    await task();
  }

  const sequence = async (first: number) => {
    for (let i = from + first; i < to; i += sequences) await visit(i);
  };
  await Promise.all(Array.from({ length: sequences }, (_, first) => sequence(first)));
}

/** Runs in the page: loads what stays in memory anyway, such as the style sheet of each view. */
async function loadAll(): Promise<void> {
  const element = document.createElement('career-leap');
  document.getElementById('here')?.append(element);
  const appeared = async (selector: string): Promise<HTMLElement> => {
    for (;;) {
      const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
      if (found) return found;
      await new Promise(requestAnimationFrame);
    }
  };
  for (const view of ['odds', 'bands', 'market', 'plan', 'pay', 'path']) {
    (await appeared(`[data-view=${view}]`)).click();
    await appeared(`figure .${view}`);
  }
  (await appeared('.numbers > summary')).click();
  await appeared('svg.tornado');
  element.remove();
}

const host = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
<style>#here { display: grid; grid-template-columns: repeat(5, 300px); height: 900px; overflow: hidden; visibility: hidden }</style>
<div id="here"></div><div id="there"></div><div id="other"></div><div id="hidden" hidden></div>
<div style="height: 9000px"></div><div id="far"></div><script src="/v1/embed.js"></script>`;

it('a thousand calculators that were used, moved and removed are garbage-collected', async () => {
  const { page, complaints } = await open({ viewport: { width: 1500, height: 900 } });
  // Pending timers.
  await page.addInitScript(() => {
    const timers = new Set<number>();
    const { setTimeout: start, clearTimeout: end } = window;
    Object.assign(window, {
      timers,
      setTimeout: (run: () => void, ms?: number) => {
        const timer = start(() => {
          timers.delete(timer);
          run();
        }, ms);
        timers.add(timer);
        return timer;
      },
      clearTimeout: (timer: number) => {
        timers.delete(timer);
        end(timer);
      },
    });
  });
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: host }));
  await page.goto(`${site}host.html`);
  const session = await page.context().newCDPSession(page);
  const run = (from: number, to: number) => page.evaluate(`(${addAndRemove})(${from}, ${to})`);
  await page.evaluate(loadAll);
  await run(0, 100);
  const before = await measure(page, session);
  await run(100, 1000);
  const after = await measure(page, session);
  const { heapBytes, ...objects } = after;
  const { heapBytes: heapBytesBefore, ...objectsBefore } = before;
  expect(objects).toEqual(objectsBefore);
  expect(objects).toMatchObject({ calculators: 0, charts: 0, listeners: 0 });
  expect(heapBytes - heapBytesBefore).toBeLessThan(1_000_000);
  expect(complaints).toEqual([]);
}, 300_000);
