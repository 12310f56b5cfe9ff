/**
 * Measures all contenders in one browser, in turn and in rotating order, so that other load on the machine affects
 * all of them alike.
 */
import { isDeepStrictEqual } from 'node:util';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { launchOptions } from '../scripts/browser.ts';
import { buildProbe } from './build.ts';
import { type Entrant, entrants, pageOf } from './contenders.ts';
import { data } from './data.ts';
import type { BenchData } from './picture.ts';
import type { Changes, Painted } from './probe.ts';
import { measureProjection, type ProjectionMs } from './projection.ts';
import type { Server } from './serve.ts';

/** The factors by which the CPU is throttled. */
export const slowdowns = [1, 6] as const;
export type Slowdown = (typeof slowdowns)[number];

export interface Effort {
  readonly loads: number;
  readonly heaps: number;
  readonly updateRounds: number;
  readonly updates: number;
  readonly checks: number;
}

export const fullEffort: Effort = { loads: 25, heaps: 5, updateRounds: 5, updates: 60, checks: 4 };
export const quickEffort: Effort = { loads: 3, heaps: 1, updateRounds: 1, updates: 20, checks: 1 };

/** Untimed updates of each contender before the timed ones. */
const warmUps = 20;
/** Timed updates of one contender per turn. */
const turn = 10;
const checkedUpdates = 4;

/** The raw measurements of one contender. */
export interface Seen {
  readonly gzip: number;
  readonly brotli: number;
  readonly painted: Readonly<Record<Slowdown, readonly Painted[]>>;
  readonly updates: Readonly<Record<Slowdown, readonly number[]>>;
  readonly heap: readonly number[];
  readonly elements: number;
  readonly changes: Changes;
  /** Whether an updated chart equals a new one of the same data, pixel for pixel. */
  readonly equalsFresh: boolean;
  /** Whether nothing changes after an update has resolved. */
  readonly stillAfterAnswer: boolean;
}

export interface Measured {
  readonly browser: string;
  readonly seen: ReadonlyMap<Entrant, Seen>;
  /** Whether the floor's screenshots equal career-leap's, pixel for pixel. */
  readonly floorIsSame: boolean;
  readonly projection: ProjectionMs;
}

interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly close: () => Promise<void>;
}

type Log = (text: string) => void;

export async function measure(server: Server, effort: Effort, log: Log): Promise<Measured> {
  log('projecting');
  const projection = measureProjection();
  const browser = await chromium.launch(launchOptions());
  const open = opener(browser, server, await buildProbe());
  const painted = await measureLoads(open, effort, log);
  const updates = await measureUpdates(open, effort, log);
  const seen = new Map<Entrant, Seen>();
  const pictures: Buffer[][] = [];
  for (const entrant of entrants) {
    log(`what ${entrant.name} holds`);
    const { pictures: own, ...checked } = await check(open, entrant, effort);
    seen.set(entrant, {
      ...(await weigh(open, entrant, server, effort)),
      ...checked,
      painted: painted(entrant),
      updates: updates(entrant),
    });
    if (entrant.name === 'floor' || entrant.name === 'career-leap') pictures.push(own);
  }
  const version = browser.version();
  await browser.close();
  const floorIsSame = isDeepStrictEqual(pictures[0], pictures[1]);
  return { browser: `Chromium ${version}`, seen, floorIsSame, projection };
}

type Open = (entrant: Entrant, slowdown?: Slowdown, first?: BenchData) => Promise<Opened>;

/** Opens a page in a browser context of its own, so that neither files nor compiled code are cached. */
function opener(browser: Browser, server: Server, probe: string): Open {
  return async (entrant, slowdown = 1, first) => {
    const context = await browser.newContext({ viewport: { width: 660, height: 500 } });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(`${probe};window.__benchFirst = ${JSON.stringify(first)}`);
    await page.goto(`${server.url}/${pageOf(entrant)}/`);
    return { page, cdp, close: () => context.close() };
  };
}

const rotated = <T>(items: readonly T[], by: number): T[] => {
  const from = by % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
};

const inOrder = <T>(): ((entrant: Entrant, slowdown: Slowdown) => T[]) => {
  const lists = new Map<string, T[]>();
  return ({ name }, slowdown) => {
    const key = `${name} ${slowdown}`;
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    return list;
  };
};

const bySlowdown =
  <T>(of: (entrant: Entrant, slowdown: Slowdown) => T) =>
  (entrant: Entrant): Record<Slowdown, T> => ({ 1: of(entrant, 1), 6: of(entrant, 6) });

async function measureLoads(open: Open, { loads }: Effort, log: Log) {
  const painted = inOrder<Painted>();
  for (let round = 0; round < loads; round++) {
    log(`loading, round ${round + 1} of ${loads}`);
    for (const slowdown of slowdowns) {
      for (const entrant of rotated(entrants, round)) {
        const { page, close } = await open(entrant, slowdown, data[0]);
        painted(entrant, slowdown).push(await page.evaluate(() => window.__bench.painted));
        await close();
      }
    }
  }
  return bySlowdown(painted);
}

async function measureUpdates(open: Open, { updateRounds, updates }: Effort, log: Log) {
  const times = inOrder<number>();
  const others = data.slice(1);
  for (let round = 0; round < updateRounds; round++) {
    log(`updating, round ${round + 1} of ${updateRounds}`);
    const opened = new Map<Entrant, Opened>();
    for (const entrant of entrants) {
      const one = await open(entrant, 1, data[0]);
      await one.page.evaluate(() => window.__bench.painted);
      await one.page.evaluate((all) => window.__bench.updates(all), others.slice(-warmUps));
      opened.set(entrant, one);
    }
    for (const slowdown of slowdowns) {
      for (let from = 0; from < updates; from += turn) {
        const turns = others.slice(from, Math.min(from + turn, updates));
        for (const [entrant, { page, cdp }] of rotated([...opened], round + from / turn)) {
          await page.bringToFront();
          await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
          times(entrant, slowdown).push(
            ...(await page.evaluate((all) => window.__bench.updates(all), turns)),
          );
          // A throttled page keeps the CPU busy even when it is idle.
          await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
        }
      }
    }
    for (const { close } of opened.values()) await close();
  }
  return bySlowdown(times);
}

async function weigh(open: Open, entrant: Entrant, server: Server, { heaps }: Effort) {
  const sizes = { gzip: 0, brotli: 0 };
  const heap: number[] = [];
  let elements = 0;
  for (let round = 0; round < heaps; round++) {
    const { page, cdp, close } = await open(entrant, 1, data[0]);
    await page.evaluate(() => window.__bench.painted);
    await page.evaluate(() => window.__bench.frames(10));
    await cdp.send('HeapProfiler.enable');
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    heap.push((await cdp.send('Runtime.getHeapUsage')).usedSize);
    elements = await page.evaluate(() => document.querySelectorAll('*').length);
    const files = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    const weights = files.map((file) => server.bytes(file));
    sizes.gzip = weights.reduce((sum, file) => sum + (file?.gzip ?? 0), 0);
    sizes.brotli = weights.reduce((sum, file) => sum + (file?.brotli ?? 0), 0);
    await close();
  }
  return { ...sizes, heap, elements };
}

const screenshot = (page: Page) => page.locator('[data-bench]').screenshot();

async function check(open: Open, entrant: Entrant, { checks, updates }: Effort) {
  const { page, close } = await open(entrant, 1, data[0]);
  await page.evaluate(() => window.__bench.painted);
  const changes = await page.evaluate((all) => window.__bench.changes(all), data.slice(1, 1 + updates));
  // Playwright can't take a screenshot of an empty element.
  if (entrant.name === 'empty') {
    await close();
    return { changes, equalsFresh: true, stillAfterAnswer: true, pictures: [] };
  }
  const pictures: Buffer[] = [];
  let equalsFresh = true;
  let stillAfterAnswer = true;
  for (let i = 0; i < checks; i++) {
    const run = data.slice(i * checkedUpdates, (i + 1) * checkedUpdates);
    const last = run.at(-1);
    if (!last) break;
    await page.evaluate((all) => window.__bench.updates(all), run.slice(0, -1));
    const contentAtAnswer = await page.evaluate((to) => window.__bench.pictureAtAnswer(to), last);
    const atAnswer = await screenshot(page);
    await page.evaluate(() => window.__bench.frames(20));
    const later = await screenshot(page);
    stillAfterAnswer &&=
      atAnswer.equals(later) && contentAtAnswer === (await page.evaluate(() => window.__bench.picture()));

    const fresh = await open(entrant, 1, last);
    await fresh.page.evaluate(() => window.__bench.painted);
    await fresh.page.evaluate(() => window.__bench.frames(20));
    equalsFresh &&= later.equals(await screenshot(fresh.page));
    await fresh.close();
    pictures.push(later);
  }
  await close();
  return { changes, equalsFresh, stillAfterAnswer, pictures };
}
