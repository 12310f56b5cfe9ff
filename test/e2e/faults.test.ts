/** Files that do not come, come late or come broken; browsers that refuse; tabs that are put to sleep. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright';
import { beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createStore } from '../../src/calculator/store.ts';
import { writeLink } from '../../src/calculator/take/shareLink.ts';
import { indiaMl2026 } from '../../src/dataset/indiaMl2026.ts';
import { useBrowser, type WatchedPage } from './page.ts';

const open = useBrowser();
const site = inject('site');
const example = readFileSync('examples/us-data-science.json', 'utf8');

/** Those that a browser forgets. */
const fetchFaults = ['404', '500', 'html', 'abort'] as const;
const kinds = [...fetchFaults, 'garbage', 'half', 'never'] as const;
type Kind = (typeof kinds)[number];

async function answer(route: Route, kind: Kind): Promise<void> {
  const contentType = 'text/javascript';
  if (kind === 'never') return;
  if (kind === 'abort') return route.abort();
  if (kind === 'garbage') return route.fulfill({ contentType, body: Buffer.from([0, 255, 254, 7, 200]) });
  if (kind === 'html')
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' });
  if (kind === 'half') {
    const body = readFileSync(`dist${new URL(route.request().url()).pathname}`);
    return route.fulfill({ contentType, body: body.subarray(0, body.length / 2) });
  }
  return route.fulfill({ status: Number(kind), contentType: 'text/html', body: 'Sorry' });
}

/** Where the modules of a calculator lie. */
const modules = `dist/v1/${readdirSync('dist/v1').find((name) => /^[0-9a-f]{8}$/.test(name))}/calculator`;
/** The name of a file, without the folder that each release has of its own. */
const nameOf = (pathname: string) => pathname.replace(/^\/v1\/([0-9a-f]{8}\/calculator\/)?/, '');

interface Visit extends WatchedPage {
  readonly files: readonly string[];
  /** From now on a file is answered in these ways in turn; from the start on where there are none. */
  fail(file: string, kinds: readonly Kind[]): void;
  mend(file: string): void;
  /** What we said on the console. */
  said(): readonly string[];
  /** Everything else: the browser itself complains of files that do not come, and of nothing more. */
  others(): readonly string[];
}

const script = '<script async src="/v1/embed.js"></script>';
const fallback = '<a href="/x">Salaries</a>';

/** A page in which seconds are twentieths, so that nobody waits for what is tried again. */
async function arrive(): Promise<Visit> {
  const watched = await open();
  const { page, complaints } = watched;
  const files: string[] = [];
  const failing = new Map<string, { kinds: readonly Kind[]; next: number }>();
  await page.addInitScript(() => {
    const wait = setTimeout;
    Object.assign(window, {
      setTimeout: (run: () => void, ms = 0, ...rest: unknown[]) =>
        wait(run, ms >= 1000 ? ms / 20 : ms, ...rest),
    });
  });
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith('/v1/')) files.push(nameOf(pathname) + search);
  });
  await page.route('**/v1/**', (route) => {
    const file = nameOf(new URL(route.request().url()).pathname);
    const fault = failing.get(file);
    const kind = fault?.kinds[fault.next++ % fault.kinds.length];
    return kind ? answer(route, kind) : route.continue();
  });
  return {
    ...watched,
    files,
    fail: (file, kinds) => failing.set(file, { kinds, next: 0 }),
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

const figure = (page: Page) => page.locator('career-leap figure');
const salaries = (page: Page) => page.getByRole('link', { name: 'Salaries' });
const experience = (page: Page) => page.locator('career-leap .questions input[type="number"]').first();
const main = (page: Page) => page.locator('career-leap .answer .main').textContent();
const set = (page: Page, name: string, value: string) =>
  page
    .locator('career-leap')
    .evaluate((element, [name, value]) => element.setAttribute(name, value), [name, value] as const);

/** A part that is loaded when it is first opened. */
interface Part {
  readonly name: string;
  /** Where what is loaded will stand, and how it is known. */
  readonly within: string;
  readonly shown: string;
  readonly opener: string;
}

const parts: readonly Part[] = [
  ...['odds', 'bands', 'market', 'plan', 'pay'].map((view) => ({
    name: view,
    within: '.views',
    shown: `.views .${view}`,
    opener: `[data-view="${view}"]`,
  })),
  { name: 'numbers', within: '.numbers', shown: '.numbers .figures', opener: '.numbers > summary' },
  { name: 'take', within: '.take', shown: '.take .ways', opener: '.take > summary' },
];

const linkToSeven = `host.html#career-leap=${writeLink(createStore(indiaMl2026, { experienceYears: 7 }, undefined).state())}`;

/** The files that are asked for first by each part, in a language; what is asked for at the start is of `start`. */
async function filesOf(lang: string): Promise<Map<string, string[]>> {
  const { page, files } = await arrive();
  const found = new Map<string, string[]>();
  let seen = 0;
  const note = async (name: string) => {
    await vi.waitUntil(() => files.flatMap(importsOf).every((file) => files.includes(file)));
    found.set(name, files.slice(seen));
    seen = files.length;
  };
  await show(page, `<career-leap lang="${lang}"></career-leap>${script}`);
  await figure(page).waitFor();
  await note('start');
  await Promise.all([page.waitForRequest('**/v1/**'), experience(page).fill('7')]);
  await note('typing');
  for (const { name, opener, shown } of parts) {
    await page.locator(`career-leap ${opener}`).click();
    await page.locator(`career-leap ${shown}`).first().waitFor();
    await note(name);
  }
  await Promise.all([page.waitForEvent('download'), page.locator('career-leap .take button').last().click()]);
  await note('calendar');
  await page.evaluate(
    (dataset) => Object.assign(document.querySelector('career-leap') ?? {}, { dataset }),
    JSON.parse(example),
  );
  await page.locator('career-leap .answer').filter({ hasText: '$' }).waitFor();
  await note('dataset');
  return found;
}

const built = ['embed.js', ...readdirSync(modules).filter((file) => file.endsWith('.js'))];

const importsOf = (file: string) =>
  [
    ...readFileSync(file === 'embed.js' ? 'dist/v1/embed.js' : `${modules}/${file}`, 'utf8').matchAll(
      /\bfrom[`"']\.\/([^`"']+)[`"']/g,
    ),
  ].map(([, name = '']) => name);

/** A file with all that must be there before it can start. */
const withImports = (file: string): string[] => [file, ...importsOf(file).flatMap(withImports)];

describe('files', () => {
  let english: Map<string, string[]>;
  let hindi: Map<string, string[]>;
  const of = (found: Map<string, string[]>, name: string) => found.get(name) ?? [];
  /** Those that must be there before anything of ours is drawn, with what brings them. */
  let first: Set<string>;
  /** Those that others import as they start: under no other address, so that a broken one stays broken. */
  let shared: Set<string>;

  beforeAll(async () => {
    english = await filesOf('en');
    hindi = await filesOf('hi');
    shared = new Set(built.flatMap((file) => importsOf(file)));
    first = new Set(withImports('controller.js'));
  });

  it('are all among those that fail below', () => {
    const found = [english, hindi].flatMap((each) => [...each.values()].flat());
    expect([...new Set(found)].toSorted()).toEqual(built.toSorted());
  });

  it.each(kinds)('that bring everything else leave what is between the tags: %s', async (kind) => {
    for (const file of ['embed.js', ...first]) {
      const visit = await arrive();
      const { page } = visit;
      visit.fail(file, [kind]);
      await show(page, `<career-leap>${fallback}</career-leap>${script}`);
      await expect.poll(() => visit.files, { message: file }).toContain(file);
      if (file !== 'embed.js' && kind !== 'never')
        await expect.poll(visit.said, { message: file }).toHaveLength(1);
      expect(await salaries(page).isVisible(), file).toBe(true);
      expect(await page.locator('career-leap .calculator').count(), file).toBe(0);
      // The browser tells of a script of the page that it can't read.
      if (file !== 'embed.js') expect(visit.others(), file).toEqual([]);
      await page.context().close();
    }
  });

  it('that are drawn at the start are asked for again, and leave what is between the tags', async () => {
    for (const [lang, found] of [
      ['en', english],
      ['hi', hindi],
    ] as const)
      for (const file of of(found, 'start')) {
        if (file === 'embed.js' || first.has(file)) continue;
        // What is needed in both languages was seen in English.
        if (lang === 'hi' && of(english, 'start').includes(file)) continue;
        const visit = await arrive();
        const { page } = visit;
        visit.fail(file, shared.has(file) ? fetchFaults : ['404', '500', 'garbage']);
        await show(page, `<career-leap lang="${lang}">${fallback}</career-leap>${script}`);
        await expect
          .poll(visit.said, { message: file })
          .toEqual([expect.stringContaining('could not be loaded')]);
        expect(await salaries(page).isVisible(), file).toBe(true);
        if (!shared.has(file)) {
          visit.fail(file, ['html', 'half', 'abort']);
          await set(page, 'theme', 'light');
          await expect.poll(visit.said, { message: file }).toHaveLength(2);
          expect(await salaries(page).isVisible(), file).toBe(true);
          visit.fail(file, ['never']);
          const asked = visit.files.length;
          await set(page, 'theme', 'dark');
          await expect.poll(() => visit.files.length, { message: file }).toBeGreaterThan(asked);
          expect(await salaries(page).isVisible(), file).toBe(true);
        }
        visit.mend(file);
        // Whoever asks ten seconds later does so under another address.
        const redraw = async () => {
          await set(page, 'lang', lang === 'en' ? 'en-IN' : 'hi-IN');
          await set(page, 'lang', lang);
          return figure(page).count();
        };
        await expect.poll(redraw, { message: file, interval: 300, timeout: 10_000 }).toBe(1);
        expect(await salaries(page).isVisible(), file).toBe(false);
        expect(visit.others(), file).toEqual([]);
        // A second copy of the base would be a second Preact.
        expect(
          visit.files.filter((each) => first.has(each.split('?')[0] ?? '') && each.includes('?')),
        ).toEqual([]);
        await page.context().close();
      }
  });

  it.each(['en', 'hi'])(
    'of a part leave all else, and come when the visitor asks again: %s',
    async (lang) => {
      const found = lang === 'en' ? english : hindi;
      const most = Math.max(...parts.map(({ name }) => of(found, name).length));
      for (let round = 0; round < most; round++) {
        const visit = await arrive();
        const { page } = visit;
        await show(page, `<career-leap lang="${lang}"></career-leap>${script}`);
        await experience(page).fill('7');
        const typed = await main(page);
        for (const { name, opener, within, shown } of parts) {
          const file = of(found, name)[round];
          if (!file) continue;
          const told = visit.said().length;
          const again = page.locator(`career-leap ${within} .loading button`);
          const failed = async (...kinds: readonly Kind[]) => {
            visit.fail(file, kinds);
            const asked = visit.files.length;
            if (await again.isVisible()) await again.click();
            else await page.locator(`career-leap ${opener}`).click();
            await expect
              .poll(() => visit.files.length, { message: file })
              .toBeGreaterThanOrEqual(asked + kinds.length);
            await again.waitFor();
            return visit.said().length - told;
          };
          const isShared = shared.has(file);
          expect(await failed('404', '500', isShared ? 'html' : 'garbage'), file).toBe(1);
          expect(visit.said().at(-1)).toContain('a part of it could not be loaded');
          if (!isShared) {
            expect(await failed('html', 'half', 'abort'), file).toBe(2);
            expect(await failed('never'), file).toBe(3);
          }
          expect(await main(page), file).toBe(typed);
          visit.mend(file);
          await again.click();
          await page.locator(`career-leap ${shown}`).first().waitFor();
        }
        expect(await experience(page).inputValue()).toBe('7');
        expect(await main(page)).toBe(typed);
        expect(visit.others()).toEqual([]);
        await page.context().close();
      }
    },
  );

  it('of the calendar: it is told, and made when the button is pressed again', async () => {
    const visit = await arrive();
    const { page } = visit;
    await show(page, `<career-leap></career-leap>${script}`);
    await page.getByText('Take it with you').click();
    const button = page.getByRole('button', { name: 'Calendar file' });
    for (const file of of(english, 'calendar')) {
      visit.fail(file, ['404', '500', 'garbage']);
      await button.click();
      await page.getByText(/^It could not be made \(/).waitFor();
      visit.fail(file, ['never']);
      await button.click();
      await page.locator('career-leap .told').getByText('On its way.').waitFor();
      visit.mend(file);
      const download = page.waitForEvent('download');
      const press = () => button.click().then(() => page.locator('career-leap .told a').count());
      await expect.poll(press, { interval: 300, timeout: 10_000 }).toBe(1);
      expect((await download).suggestedFilename()).toBe('career-leap-plan.ics');
    }
    expect(visit.others()).toEqual([]);
  });

  it('of a link that was followed, or of what is kept for a reload: the calculator starts afresh', async () => {
    for (const file of of(english, 'typing')) {
      const visit = await arrive();
      const { page } = visit;
      visit.fail(file, fetchFaults);
      await show(page, `<career-leap experience="12"></career-leap>${script}`, linkToSeven);
      await page.locator('career-leap .notice').getByText('could not be read').waitFor();
      expect(await experience(page).inputValue()).toBe('12');
      expect(visit.said(), file).toEqual([expect.stringContaining('a part of it could not be loaded')]);
      // What is typed then can't be kept, which nobody needs to know.
      await experience(page).fill('9');
      await expect.poll(() => visit.files.filter((each) => each.startsWith(file)).length).toBe(6);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      expect(visit.said()).toHaveLength(1);
      visit.mend(file);
      await page.goto('about:blank');
      await show(page, `<career-leap experience="12"></career-leap>${script}`, linkToSeven);
      await expect.poll(() => experience(page).inputValue(), { message: file }).toBe('7');
      expect(visit.others(), file).toEqual([]);
    }
  });

  it('of a dataset: what was drawn before stays, and makes way when it is set again', async () => {
    for (const file of of(english, 'dataset')) {
      const visit = await arrive();
      const { page } = visit;
      await show(page, `<career-leap></career-leap>${script}`);
      await experience(page).fill('7');
      const typed = await main(page);
      const setDataset = () =>
        page
          .locator('career-leap')
          .evaluate((element, dataset) => Object.assign(element, { dataset }), JSON.parse(example));
      visit.fail(file, ['404', '500', 'garbage']);
      await setDataset();
      await expect.poll(visit.said).toEqual([expect.stringContaining('a part of it could not be loaded')]);
      expect(await main(page)).toBe(typed);
      visit.mend(file);
      await setDataset();
      await expect.poll(() => main(page)).toContain('$');
      expect(await experience(page).inputValue()).toBe('7');
      expect(visit.others()).toEqual([]);
    }
  });
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
    const controller = 'controller.js';
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
    for (const { opener, shown } of parts) {
      await page.locator(`career-leap ${opener}`).click();
      await page.locator(`career-leap ${shown}`).first().waitFor();
    }
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
    await page.route('**/v1/Chart-*', (route) => {
      held.push(route);
    });
    const turn = await sleeper(page);
    await show(page, `<career-leap>${fallback}</career-leap>${script}`);
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await turn('frozen');
    await Promise.all(held.map((route) => route.continue()));
    expect(await salaries(page).isVisible()).toBe(true);
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
