/** Files that do not come, come late or come broken; browsers that refuse; tabs that are put to sleep. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright';
import { beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createStore } from '../../src/calculator/store.ts';
import { encodeState } from '../../src/calculator/urlState/encode.ts';
import { chartIds } from '../../src/charts/registry.ts';
import { indiaMl2026 } from '../../src/dataset/indiaMl2026.ts';
import { useBrowser, type WatchedPage } from '../e2e/page.ts';

const open = useBrowser();
const site = inject('site');
const example = readFileSync('examples/us-data-science.json', 'utf8');

const kinds = ['404', '500', 'html', 'abort', 'garbage', 'half', 'never'] as const;
type Kind = (typeof kinds)[number] | 'right';

async function answer(route: Route, kind: Kind): Promise<void> {
  const contentType = 'text/javascript';
  if (kind === 'right') return route.continue();
  if (kind === 'never') return;
  if (kind === 'abort') return route.abort();
  if (kind === 'garbage') return route.fulfill({ contentType, body: Buffer.from([0, 255, 254, 7, 200]) });
  if (kind === 'html')
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' });
  if (kind === 'half') {
    const body = readFileSync(`dist${decodeURI(new URL(route.request().url()).pathname)}`);
    return route.fulfill({ contentType, body: body.subarray(0, body.length / 2) });
  }
  return route.fulfill({ status: Number(kind), contentType: 'text/html', body: 'Sorry' });
}

/** The folder that a release has of its own; in it lies one with the modules of calculators and one with those of charts. */
const release = readdirSync('dist/v1').find((name) => /^[0-9a-f]{8}$/.test(name)) ?? '';
const modules = ['calculator', 'chart'].flatMap((folder) =>
  readdirSync(`dist/v1/${release}/${folder}`).map((file) => `${folder}/${file}`),
);

/** The files that a module needs before it can start. */
const importsOf = (file: string): string[] =>
  modules.includes(file)
    ? [
        ...readFileSync(`dist/v1/${release}/${file}`, 'utf8').matchAll(
          /\b(?:from|import) ?["'`]\.\/([^"'`]+)["'`]/g,
        ),
      ].map(([, name]) => file.replace(/[^/]+$/, name ?? ''))
    : [];

/** Those that others import as they start: under no other address, so that one that came broken stays broken. */
const shared = new Set(modules.flatMap(importsOf));

interface Visit extends WatchedPage {
  /** What was asked for, as often as it was, without the folder of the release. */
  readonly files: readonly string[];
  /** How often a file was. */
  asked(file: string): number;
  /** From now on a file is answered in these ways in turn, and then always in the last. */
  fail(file: string, kinds: readonly Kind[]): void;
  mend(file: string): void;
  /** What we said on the console. */
  said(): readonly string[];
  /** Everything else: the browser itself complains of files that do not come, and of nothing more. */
  others(): readonly string[];
}

const script = '<script async src="/v1/embed.js"></script>';
const fallback = '<a href="/x">Salaries</a>';

/** A page in which a second is short, so that nobody waits for what is tried again. */
async function arrive(): Promise<Visit> {
  const watched = await open();
  const { page, complaints } = watched;
  const files: string[] = [];
  const failing = new Map<string, Kind[]>();
  await page.addInitScript(() => {
    const wait = setTimeout;
    // Patience is kept longer: on a busy machine even what comes at once takes a while.
    const shorter = (ms: number) => (ms < 1000 ? ms : ms < 10_000 ? ms / 20 : ms / 4);
    Object.assign(window, {
      setTimeout: (run: () => void, ms = 0, ...rest: unknown[]) => wait(run, shorter(ms), ...rest),
    });
  });
  const nameOf = (request: { url(): string }) =>
    decodeURI(new URL(request.url()).pathname).replace('/v1/', '').replace(`${release}/`, '');
  page.on('request', (request) => {
    if (request.url().includes('/v1/')) files.push(nameOf(request));
  });
  await page.route('**/v1/**', (route) => {
    const left = failing.get(nameOf(route.request()));
    return answer(route, (left && left.length > 1 ? left.shift() : left?.[0]) ?? 'right');
  });
  return {
    ...watched,
    files,
    asked: (file) => files.filter((each) => each === file).length,
    fail: (file, kinds) => failing.set(file, [...kinds]),
    mend: (file) => failing.delete(file),
    said: () => complaints.filter((text) => text.startsWith('career-leap:')),
    others: () =>
      complaints.filter(
        (text) => !/^(career-leap:|Failed to load resource|Failed to load module script)/.test(text),
      ),
  };
}

async function show(page: Page, body: string, address = 'host.html'): Promise<void> {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${body}`,
    }),
  );
  // A script that never comes would hold up the event of the load.
  await page.goto(site + address, { waitUntil: 'domcontentloaded' });
}

/** A few pages at a time. */
async function sideBySide<T>(all: Iterable<T>, visit: (each: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await visit(next);
  };
  await Promise.all(Array.from({ length: 5 }, lane));
}

const poll = <T>(of: () => T, message = '') => expect.poll(of, { message });

const element = (page: Page) => page.locator('career-leap, career-leap-chart');
const figure = (page: Page) => element(page).locator('figure');
const salaries = (page: Page) => page.getByRole('link', { name: 'Salaries' });
const experience = (page: Page) => page.locator('career-leap .questions input[type="number"]').first();
const main = (page: Page) => page.locator('career-leap .answer .main').textContent();
const set = (page: Page, name: string, value: string) =>
  element(page).evaluate((element, [name, value]) => element.setAttribute(name, value), [
    name,
    value,
  ] as const);
const setDataset = (page: Page) =>
  page
    .locator('career-leap')
    .evaluate((element, dataset) => Object.assign(element, { dataset }), JSON.parse(example));

/** An element as a page has it, and what is seen once it is drawn. */
interface Start {
  readonly html: string;
  readonly shown: string;
}

const calculator = (attributes = '', inside = fallback) =>
  `<career-leap ${attributes}>${inside}</career-leap>`;
const chart = (attributes = '', inside = fallback) =>
  `<career-leap-chart ${attributes}>${inside}</career-leap-chart>`;
const figuresInside = (json: string) => `${fallback}<script type="application/json">${json}</script>`;

const starts: readonly Start[] = [
  { html: calculator(), shown: 'figure' },
  { html: calculator('lang="hi"'), shown: 'figure' },
  { html: calculator('city="Pune"'), shown: 'figure' },
  { html: calculator('hire-url="https://example.com/"'), shown: 'figure' },
  { html: calculator('', figuresInside(example)), shown: 'figure' },
  ...chartIds.flatMap((kind) =>
    ['en', 'hi'].map((lang) => ({ html: chart(`kind="${kind}" lang="${lang}"`), shown: 'figure' })),
  ),
  { html: chart('city="Pune"'), shown: 'figure' },
  { html: chart('', figuresInside(example)), shown: 'figure' },
  { html: chart('lang="hi"', figuresInside('{}')), shown: '.refused' },
  { html: chart('', figuresInside('{}')), shown: '.refused' },
];

/** A part that is loaded when it is first opened. */
interface Part {
  /** Where what is loaded will stand, and how it is known. */
  readonly within: string;
  readonly shown: string;
  readonly opener: string;
}

const table: Part = { within: '.data', shown: '.data table', opener: '.data summary' };
const view = (name: string): Part => ({
  within: '.views',
  shown: `.views .${name}`,
  opener: `[data-view="${name}"]`,
});

const partsOfCalculator: readonly Part[] = [
  table,
  ...['odds', 'bands', 'market'].map(view),
  table,
  ...['plan', 'pay'].map(view),
  { within: '.more', shown: '.more .fields', opener: '.more summary' },
  { within: '.numbers', shown: '.numbers .figures', opener: '.numbers > summary' },
  { within: '.take', shown: '.take .ways', opener: '.take > summary' },
];

/** An element, and what can be opened in it, one after the other. */
const opened: readonly { readonly html: string; readonly parts: readonly Part[] }[] = ['en', 'hi'].flatMap(
  (lang) => [
    { html: calculator(`lang="${lang}"`), parts: partsOfCalculator },
    { html: chart(`kind="path" lang="${lang}"`), parts: [table] },
    { html: chart(`kind="market" lang="${lang}"`), parts: [table] },
  ],
);

async function openPart(page: Page, { opener, shown }: Part): Promise<void> {
  await element(page).locator(opener).click();
  await element(page).locator(shown).first().waitFor();
}

const linkToSeven = `host.html#career-leap=${encodeState(createStore(indiaMl2026, { experienceYears: 7 }, undefined).state())}`;

/** Once all that is asked for brought what it needs itself. */
const settled = (files: readonly string[]) =>
  vi.waitUntil(() => files.flatMap(importsOf).every((file) => files.includes(file)), { timeout: 30_000 });

const isController = (file: string) => file.endsWith('/controller.js');

/** The ways to fail that come first: those after which the same address may bring the file, where there is no other. */
const failuresOf = (file: string): Kind[] => ['404', '500', shared.has(file) ? 'html' : 'garbage'];

describe('files', () => {
  /** Each file with the first of those that ask for it. */
  const ofStart = new Map<string, Start>();
  const ofParts: string[][][] = [];
  let ofKeeping: string[] = [];
  let ofRecalling: string[] = [];
  let ofCalendar: string[] = [];
  /** Those that a visit asks for and that none before it did. */
  const found = new Set<string>();
  const newIn = (files: readonly string[]) => {
    const those = [...new Set(files)].filter((file) => !found.has(file));
    for (const file of those) found.add(file);
    return those;
  };

  beforeAll(async () => {
    const visits = new Map<unknown, (readonly string[])[]>();
    await sideBySide(starts, async (start) => {
      const { page, files } = await arrive();
      await show(page, start.html + script);
      await element(page).locator(start.shown).waitFor();
      await settled(files);
      visits.set(start, [files]);
      await page.context().close();
    });
    await sideBySide(opened, async (each) => {
      const { html, parts } = each;
      const { page, files } = await arrive();
      await show(page, html + script);
      await figure(page).waitFor();
      const upTo: string[][] = [];
      for (const part of parts) {
        await openPart(page, part);
        await settled(files);
        upTo.push([...files]);
      }
      visits.set(each, upTo);
      await page.context().close();
    });
    for (const start of starts)
      for (const file of newIn(visits.get(start)?.flat() ?? [])) ofStart.set(file, start);
    const { page, files } = await arrive();
    await show(page, calculator() + script);
    await figure(page).waitFor();
    await Promise.all([page.waitForRequest('**/v1/**'), experience(page).fill('7')]);
    await settled(files);
    ofKeeping = newIn(files);
    for (const each of opened) ofParts.push((visits.get(each) ?? []).map(newIn));
    await page.getByText('Take it with you').click();
    await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Calendar file' }).click(),
    ]);
    ofCalendar = newIn(files);
    await page.goto('about:blank');
    await show(page, calculator() + script, linkToSeven);
    await figure(page).waitFor();
    await settled(files);
    ofRecalling = newIn(files);
    await page.context().close();
  }, 180_000);

  it('are all among those that fail below', () => {
    expect([...found].toSorted()).toEqual(['embed.js', ...modules].toSorted());
    const scripts = readdirSync('dist/v1').filter((file) => /^[a-z-]+(?<!-[0-9a-f]{8})\.js$/.test(file));
    expect(scripts.toSorted()).toEqual(['embed.js', 'frame-parent.js', 'frame-whole.js', 'frame.js']);
  });

  it('that bring everything else leave what is between the tags', async () => {
    const cases: [string, string, readonly Kind[]][] = [
      ...kinds.map((kind): [string, string, Kind[]] => ['embed.js', calculator(), [kind]]),
      ...([['404', '500', 'html'], ['abort', 'garbage', 'half'], ['never']] as const).flatMap(
        (failures): [string, string, readonly Kind[]][] => [
          ['calculator/controller.js', calculator(), failures],
          ['chart/controller.js', chart(), failures],
        ],
      ),
    ];
    await sideBySide(cases, async ([file, html, failures]) => {
      const name = `${file} ${failures}`;
      const visit = await arrive();
      const { page } = visit;
      visit.fail(file, failures);
      await show(page, html + script);
      await poll(() => visit.asked(file), name).toBeGreaterThanOrEqual(failures.length);
      const isTold = isController(file) && !failures.includes('never');
      await poll(visit.said, name).toEqual(isTold ? [expect.stringContaining('could not be loaded')] : []);
      expect(await salaries(page).isVisible(), name).toBe(true);
      expect(await page.locator('.calculator').count(), name).toBe(0);
      // The browser tells of a script of the page that it can't read.
      if (isController(file)) expect(visit.others(), name).toEqual([]);
      await page.context().close();
    });
  });

  it('that bring everything else and come at last bring all of it', async () => {
    const failures: (readonly Kind[])[] = [
      ['404', 'right'],
      ['half', 'abort', 'right'],
    ];
    const cases = opened.slice(0, 3).flatMap((each) => failures.map((some) => [each, some] as const));
    await sideBySide(cases, async ([{ html, parts }, some]) => {
      const visit = await arrive();
      const { page } = visit;
      for (const file of modules.filter(isController)) visit.fail(file, some);
      await show(page, html + script);
      await figure(page).waitFor();
      for (const part of parts) await openPart(page, part);
      expect([visit.said(), visit.others()], `${html} ${some}`).toEqual([[], []]);
      await page.context().close();
    });
  });

  it('of what is drawn at first leave what is between the tags, and are asked for again', async () => {
    const files = [...ofStart].filter(([file]) => file !== 'embed.js' && !isController(file));
    expect(files.length).toBeGreaterThan(20);
    await sideBySide(files, async ([file, { html, shown }]) => {
      const visit = await arrive();
      const { page } = visit;
      visit.fail(file, failuresOf(file));
      await show(page, html + script);
      await poll(visit.said, file).toEqual([expect.stringContaining('could not be loaded')]);
      expect(await salaries(page).isVisible(), file).toBe(true);
      expect(await page.locator('.calculator').count(), file).toBe(0);
      visit.mend(file);
      await set(page, 'theme', 'light');
      await element(page).locator(shown).waitFor();
      expect(await salaries(page).isVisible(), file).toBe(false);
      expect(visit.others(), file).toEqual([]);
      // A second copy of it would be a second Preact.
      expect(visit.files.filter(isController), file).toHaveLength(1);
      await page.context().close();
    });
  });

  it('of what is drawn at first may fail in any way', async () => {
    const visit = await arrive();
    const { page } = visit;
    const file = 'calculator/en.js';
    visit.fail(file, ['html', 'half', 'abort']);
    await show(page, calculator() + script);
    await poll(visit.said).toHaveLength(1);
    visit.fail(file, ['never']);
    const asked = visit.files.length;
    await set(page, 'theme', 'dark');
    await poll(() => visit.files.length).toBeGreaterThan(asked);
    expect(await salaries(page).isVisible()).toBe(true);
    visit.mend(file);
    // Whoever asks ten seconds later does so under another address.
    const redraw = async () => {
      await set(page, 'theme', 'light');
      await set(page, 'theme', 'dark');
      return figure(page).count();
    };
    await expect.poll(redraw, { interval: 300 }).toBe(1);
    expect(visit.said()).toHaveLength(1);
  });

  it('of a part leave all else, and come when the visitor asks again', async () => {
    /** One file of each part of an element. */
    const rounds = opened.flatMap(({ html, parts }, i) => {
      const files = ofParts[i] ?? [];
      const most = Math.max(...files.map(({ length }) => length));
      return Array.from({ length: most }, (_, round) => ({
        html,
        steps: parts.map((part, n) => ({ part, file: files[n]?.[round] })),
      }));
    });
    expect(rounds.flatMap(({ steps }) => steps.filter(({ file }) => file)).length).toBeGreaterThan(20);
    await sideBySide(rounds, async ({ html, steps }) => {
      const visit = await arrive();
      const { page } = visit;
      await show(page, html + script);
      await figure(page).waitFor();
      const isCalculator = await experience(page).isVisible();
      if (isCalculator) await experience(page).fill('7');
      const says = () => element(page).locator('.answer .main, figcaption').first().textContent();
      const before = await says();
      for (const { part, file } of steps) {
        if (!file) {
          await openPart(page, part);
          continue;
        }
        const told = visit.said().length;
        const asked = visit.asked(file);
        const failures = failuresOf(file);
        visit.fail(file, failures);
        await element(page).locator(part.opener).click();
        const again = element(page).locator(`${part.within} .loading button`);
        // It is also offered where the tries take long; the last of them would then bring the file.
        await poll(() => visit.asked(file) - asked, file).toBe(failures.length);
        await poll(() => again.isVisible(), file).toBe(true);
        expect(visit.said().length - told, file).toBe(1);
        expect(await says(), file).toBe(before);
        visit.mend(file);
        await again.click();
        await element(page).locator(part.shown).first().waitFor();
        expect(await again.count()).toBe(0);
      }
      if (isCalculator) expect(await experience(page).inputValue()).toBe('7');
      expect(visit.others()).toEqual([]);
      await page.context().close();
    });
  });

  it('of a part may fail in any way, and come late', async () => {
    const visit = await arrive();
    const { page } = visit;
    const file = 'calculator/chart-odds.js';
    const again = page.locator('career-leap .views .loading button');
    await show(page, calculator() + script);
    visit.fail(file, ['html', 'half', 'abort']);
    await page.locator('career-leap [data-view="odds"]').click();
    await again.waitFor();
    const held: Route[] = [];
    await page.route('**/chart-odds.js*', (route) => {
      held.push(route);
    });
    await again.click();
    await poll(() => held.length).toBe(1);
    await poll(visit.said).toHaveLength(2);
    await again.waitFor();
    await page.unroute('**/chart-odds.js*');
    visit.mend(file);
    await held[0]?.continue();
    await page.locator('career-leap .views .odds').first().waitFor();
    expect(visit.said()).toHaveLength(2);
    expect(visit.others()).toEqual([]);
  });

  it('of the calendar: it is told, and made when the button is pressed again', async () => {
    const visit = await arrive();
    const { page } = visit;
    await show(page, calculator() + script);
    await page.getByText('Take it with you').click();
    const button = page.getByRole('button', { name: 'Calendar file' });
    expect(ofCalendar).not.toEqual([]);
    for (const file of ofCalendar) {
      visit.fail(file, failuresOf(file));
      await button.click();
      await page.getByText(/^It could not be made \(/).waitFor();
      visit.mend(file);
      const download = page.waitForEvent('download');
      await button.click();
      expect((await download).suggestedFilename()).toBe('career-leap-plan.ics');
    }
    expect(visit.others()).toEqual([]);
  });

  it('of a link that was followed: the calculator starts afresh', async () => {
    expect(ofRecalling).not.toEqual([]);
    await sideBySide(ofRecalling, async (file) => {
      const visit = await arrive();
      const { page } = visit;
      visit.fail(file, failuresOf(file));
      await show(page, calculator('experience="12"') + script, linkToSeven);
      await page.locator('career-leap .notice').getByText('could not be read').waitFor();
      expect(await experience(page).inputValue()).toBe('12');
      expect(visit.said(), file).toEqual([expect.stringContaining('could not be loaded')]);
      visit.mend(file);
      await page.goto('about:blank');
      await show(page, calculator('experience="12"') + script, linkToSeven);
      await poll(() => experience(page).inputValue(), file).toBe('7');
      expect(visit.others(), file).toEqual([]);
      await page.context().close();
    });
  });

  it('of what is kept for a reload: nobody needs to know', async () => {
    expect(ofKeeping).not.toEqual([]);
    const [asking = ''] = ofKeeping.filter((file) => !shared.has(file));
    await sideBySide(ofKeeping, async (file) => {
      const visit = await arrive();
      const { page } = visit;
      visit.fail(file, failuresOf(file));
      await show(page, calculator() + script);
      await experience(page).fill('9');
      await poll(() => visit.files.filter((each) => each === asking).length, file).toBe(3);
      await page.reload();
      await figure(page).waitFor();
      expect(await experience(page).inputValue()).toBe('4');
      expect([visit.said(), visit.others()], file).toEqual([[], []]);
      await page.context().close();
    });
  });

  it.each([
    ['figures', ['outside', 'terms'], setDataset, '.answer:has-text("$")'],
    [
      'a city',
      ['findCity'],
      (page: Page) => set(page, 'city', 'Bombay').then(() => set(page, 'city', 'Madras')),
      'option:checked:text-is("Chennai")',
    ],
    [
      'a language',
      ['hi'],
      (page: Page) => set(page, 'lang', 'en').then(() => set(page, 'lang', 'hi')),
      '.calculator[lang="hi-IN"]',
    ],
  ] as const)(
    'of %s that the page sets later: what was drawn stays, and makes way when it is set again',
    async (_, files, change, changed) => {
      for (const file of files.map((name) => `calculator/${name}.js`)) {
        const visit = await arrive();
        const { page } = visit;
        await show(page, calculator() + script);
        await experience(page).fill('7');
        const typed = await main(page);
        visit.fail(file, failuresOf(file));
        await change(page);
        await poll(visit.said, file).toEqual(
          expect.arrayContaining([expect.stringContaining('could not be loaded')]),
        );
        expect(await main(page)).toBe(typed);
        visit.mend(file);
        await change(page);
        await page.locator(`career-leap ${changed}`).waitFor({ state: 'attached' });
        expect(await experience(page).inputValue()).toBe('7');
        expect(visit.others()).toEqual([]);
        await page.context().close();
      }
    },
  );
});

describe('the frame', () => {
  const frame = (attributes = '') =>
    `<iframe title="Calculator" style="width:100%;height:600px;border:0" ${attributes} src="/v1/frame.html"></iframe>`;
  const parent = '<script async src="/v1/frame-parent.js"></script>';
  const height = (page: Page) =>
    page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height);

  it.each(kinds)('says it in short where its scripts fail, as high as the page made it: %s', async (kind) => {
    for (const [file, attributes] of [
      ['frame.js', ''],
      ['frame-whole.js', 'sandbox="allow-scripts"'],
    ] as const) {
      const visit = await arrive();
      const { page } = visit;
      visit.fail(file, [kind]);
      await show(page, parent + frame(attributes));
      const inShort = page.frameLocator('iframe').getByText('a first ML role pays ₹10 to 16 lakh');
      await inShort.waitFor();
      await expect.poll(() => visit.files, { message: file }).toContain(file);
      if (file !== 'frame.js' && kind !== 'never')
        await expect.poll(visit.said, { message: file }).toHaveLength(1);
      expect(await inShort.isVisible(), file).toBe(true);
      expect(await height(page), file).toBe(600);
      await page.context().close();
    }
  });

  it('tells no height before it is drawn, and then nothing else stands in it', async () => {
    const { page, others } = await arrive();
    await page.addInitScript(() => {
      const heights: number[] = [];
      Object.assign(window, { heights });
      addEventListener('message', ({ data }) => {
        if (data.type === 'career-leap-height') heights.push(data.heightPx);
      });
    });
    await show(page, parent + frame());
    const inside = page.frameLocator('iframe');
    await inside.locator('figure').waitFor();
    await expect.poll(() => height(page)).toBeGreaterThan(700);
    expect(await inside.locator('body > p').count()).toBe(0);
    const heights = await page.evaluate(() => (window as unknown as { heights: number[] }).heights);
    expect(Math.min(...heights)).toBeGreaterThan(700);
    expect(others()).toEqual([]);
  });

  it('comes whole where its parts fail', async () => {
    const visit = await arrive();
    const controller = 'calculator/controller.js';
    visit.fail(controller, ['404']);
    await show(visit.page, frame());
    await visit.page.frameLocator('iframe').locator('figure').waitFor();
    expect(visit.files).toEqual(expect.arrayContaining([controller, 'frame-whole.js']));
    expect([visit.said(), visit.others()]).toEqual([[], []]);
  });

  it.each(['404', 'garbage', 'never'] as const)(
    'keeps the height that the page gave it without the line beside it: %s',
    async (kind) => {
      const visit = await arrive();
      visit.fail('frame-parent.js', [kind]);
      visit.fail('frame.css', [kind]);
      await show(visit.page, parent + frame());
      if (kind !== 'never') await visit.page.frameLocator('iframe').locator('figure').waitFor();
      expect(await height(visit.page)).toBe(600);
      expect(visit.said()).toEqual([]);
    },
  );
});

describe('a browser that refuses', () => {
  /** Each runs in the page before anything else. */
  const refusals: Record<string, () => void> = {
    'storage, cookies and history': () => {
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get: refuse });
      Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
      for (const name of ['pushState', 'replaceState']) Object.assign(history, { [name]: refuse });
      Object.defineProperty(History.prototype, 'state', { get: refuse });
    },
    'to keep the state of an entry': () => {
      const { navigation } = window as unknown as { navigation: object };
      Object.assign(Object.getPrototypeOf(navigation), {
        updateCurrentEntry: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    },
    'to tell the state of an entry': () => {
      Object.defineProperty(window, 'navigation', {
        value: { currentEntry: { url: 'what a page calls so' } },
      });
    },
    'media queries and idle time': () => {
      for (const name of ['matchMedia', 'requestIdleCallback', 'scheduler'])
        Object.defineProperty(window, name, { value: undefined });
    },
  };

  it.each(Object.entries(refusals))('%s gets all the same, and can leave', async (_, refusal) => {
    const { page, said, others } = await arrive();
    await page.addInitScript(refusal);
    await show(page, `<career-leap salary="9"></career-leap>${script}`);
    await figure(page).waitFor();
    const before = await main(page);
    await experience(page).fill('12');
    await expect.poll(() => main(page)).not.toBe(before);
    for (const part of partsOfCalculator) await openPart(page, part);
    // As it goes: an error then would be told to nobody.
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    await page.goto(`${site}method.html`);
    await page.goBack();
    await figure(page).waitFor();
    expect([said(), others()]).toEqual([[], []]);
  });

  describe('the clipboard', () => {
    const noClipboard: Record<string, () => void> = {
      'that is not there': () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
      'that refuses': () => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      },
      'that never answers': () => {
        navigator.clipboard.writeText = () => new Promise(() => {});
      },
    };

    it.each(Object.entries(noClipboard))('%s: it can be copied by hand', async (_, refusal) => {
      const { page, said, others } = await arrive();
      await page.addInitScript(refusal);
      await show(page, `<career-leap experience="7"></career-leap>${script}`);
      await page.getByText('Take it with you').click();
      for (const [button, text] of [
        ['Copy the answer', /^Your first ML role would pay/],
        ['Copy a link to this result', /host\.html#career-leap=1~e7/],
      ] as const) {
        await page.getByRole('button', { name: button }).click();
        const byHand = page.getByRole('textbox', { name: 'This page may not use the clipboard' });
        await expect.poll(() => byHand.inputValue()).toMatch(text);
        await byHand.focus();
        expect(await byHand.evaluate((area: HTMLTextAreaElement) => area.selectionEnd)).toBeGreaterThan(20);
      }
      expect([said(), others()]).toEqual([[], []]);
    });

    it('that answers late, since the visitor was asked: it says so', async () => {
      const { page } = await arrive();
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () =>
          new Promise((resolve) => addEventListener('allowed', () => resolve(), { once: true }));
      });
      await show(page, `<career-leap></career-leap>${script}`);
      await page.getByText('Take it with you').click();
      await page.getByRole('button', { name: 'Copy the answer' }).click();
      await page.locator('career-leap textarea').waitFor();
      await page.evaluate(() => dispatchEvent(new Event('allowed')));
      await page.getByText('Copied.').waitFor();
      expect(await page.locator('career-leap textarea').count()).toBe(0);
    });

    it('that the page keeps from its frame: the link can be copied by hand', async () => {
      const { page, said } = await arrive();
      await show(
        page,
        `<iframe title="Calculator" style="width:100%;height:90em" allow="clipboard-write 'none'" src="/v1/frame.html?experience=7"></iframe>`,
      );
      const inside = page.frameLocator('iframe');
      await inside.getByText('Take it with you').click();
      await inside.getByRole('button', { name: 'Copy a link to this result' }).click();
      const byHand = inside.getByRole('textbox', { name: 'This page may not use the clipboard' });
      expect(await byHand.inputValue()).toMatch(/frame\.html\?experience=7#career-leap=1~e7/);
      expect(said()).toEqual([]);
    });
  });

  describe('files', () => {
    it('that are not saved by themselves can be saved by hand', async () => {
      const { page, said, others } = await arrive();
      await page.addInitScript(() => {
        HTMLAnchorElement.prototype.click = () => {};
      });
      await show(page, `<career-leap></career-leap>${script}`);
      await page.getByText('Take it with you').click();
      for (const [button, file] of [
        ['Chart as SVG', 'career-leap-path.svg'],
        ['Projection as CSV', 'career-leap-projection.csv'],
      ] as const) {
        await page.getByRole('button', { name: button }).click();
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: file }).click(),
        ]);
        expect(download.suggestedFilename()).toBe(file);
        expect(readFileSync(await download.path()).length).toBeGreaterThan(500);
      }
      expect([said(), others()]).toEqual([[], []]);
    });

    it('that can not be made: it is told why, and all else goes on', async () => {
      const { page, said, others } = await arrive();
      await page.addInitScript(() => {
        URL.createObjectURL = () => {
          throw new Error('no room');
        };
        HTMLCanvasElement.prototype.toBlob = (done) => done(null);
      });
      await show(page, `<career-leap></career-leap>${script}`);
      await page.getByText('Take it with you').click();
      const told = page.locator('career-leap .told');
      for (const [button, reason] of [
        ['Chart as SVG', 'It could not be made (no room).'],
        ['Chart as PNG', 'too large for this browser'],
        ['Calendar file', 'It could not be made (no room).'],
      ] as const) {
        await page.getByRole('button', { name: button }).click();
        await told.getByText(reason).waitFor();
      }
      const before = await main(page);
      await experience(page).fill('12');
      await expect.poll(() => main(page)).not.toBe(before);
      expect([said(), others()]).toEqual([[], []]);
    });
  });
});

describe('a tab that is put to sleep', () => {
  const sleeper = async (page: Page) => {
    const session = await page.context().newCDPSession(page);
    return (state: 'frozen' | 'active') => session.send('Page.setWebLifecycleState', { state });
  };

  it('while its files are on their way draws once it wakes', async () => {
    const { page, said, others } = await arrive();
    const held: Route[] = [];
    await page.route('**/calculator/en.js', (route) => {
      held.push(route);
    });
    const turn = await sleeper(page);
    await show(page, `<career-leap>${fallback}</career-leap>${script}`);
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await turn('frozen');
    await Promise.all(held.map((route) => route.continue()));
    await turn('active');
    await figure(page).waitFor();
    expect([said(), others()]).toEqual([[], []]);
  });

  it('in the middle of a slider’s move shows the last value, and goes on', async () => {
    const { page, said, others } = await arrive();
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await show(page, `<career-leap views="odds path" salary="9"></career-leap>${script}`);
    await figure(page).waitFor();
    const turn = await sleeper(page);
    const changes = await page.evaluateHandle(() => {
      const changes: number[] = [];
      document.addEventListener('career-leap-change', (event) =>
        changes.push((event as CustomEvent).detail.profile.experienceYears),
      );
      return changes;
    });
    const slider = page.locator('career-leap .questions').getByRole('slider').first();
    await slider.focus();
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 4; i++) await slider.press('ArrowRight');
      await turn('frozen');
      await turn('active');
    }
    const value = await slider.inputValue();
    expect(await experience(page).inputValue()).toBe(value);
    await expect.poll(() => changes.evaluate((all) => all.at(-1))).toBe(Number(value));
    const { page: fresh } = await arrive();
    await show(
      fresh,
      `<career-leap views="odds path" salary="9" experience="${value}"></career-leap>${script}`,
    );
    await figure(fresh).waitFor();
    expect(await main(page)).toBe(await main(fresh));
    const title = (of: Page) => of.locator('career-leap figure .title').textContent();
    expect(await title(page)).toBe(await title(fresh));
    expect([said(), others()]).toEqual([[], []]);
  });
});
