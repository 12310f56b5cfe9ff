/** Missing, slow or wrong files and network failures: the fallback or "Try again" is shown, and a retry works. */
import type { Locator, Page, Route } from 'playwright';
import { describe, expect, it } from 'vitest';
import { embed, visit } from '../e2e/hostPage.ts';
import { useBrowser } from '../e2e/page.ts';

const open = useBrowser();

/** How the requests for a file are answered, until the fault is over. */
const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'missing once': (route) => route.fulfill({ status: 404, body: 'Not found' }),
  missing: (route) => route.fulfill({ status: 404, body: 'Not found' }),
  slow: async () => {},
  'of a wrong type': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
  offline: (route) => route.abort('internetdisconnected'),
};
const names = Object.keys(faults);

interface FaultyNetwork {
  readonly page: Page;
  /** Our warnings. */
  readonly warnings: () => readonly string[];
  /** Other errors, except those of the browser about files that failed to load. */
  readonly errors: () => readonly string[];
  /** Starts a fault of every file except `embed.js`. */
  start(fault: string): void;
  /** Whether a file was requested since the fault started. */
  wasHit(): boolean;
  /** Ends the fault, and answers the delayed requests. */
  end(): Promise<void>;
}

async function openFaulty(): Promise<FaultyNetwork> {
  const { page, complaints } = await open();
  let current: string | undefined;
  let hits = 0;
  const delayed: Route[] = [];
  await page.route('**/v1/**', async (route) => {
    const isFaulty = current !== undefined && !route.request().url().endsWith('/embed.js');
    if (!isFaulty || (current === 'missing once' && hits > 0)) return route.continue();
    hits++;
    if (current === 'slow') delayed.push(route);
    await faults[current ?? '']?.(route);
  });
  const isOurs = (text: string) => text.startsWith('career-leap:');
  return {
    page,
    warnings: () => complaints.filter(isOurs),
    errors: () =>
      complaints.filter((text) => !isOurs(text) && !/^Failed to load (resource|module script)/.test(text)),
    start: (fault) => {
      hits = 0;
      current = fault;
    },
    wasHit: () => hits > 0,
    end: async () => {
      current = undefined;
      await Promise.all(delayed.splice(0).map((route) => route.continue()));
    },
  };
}

const fallback = '<a href="/x">Salaries</a>';
const seesFallback = (page: Page) => page.getByRole('link', { name: 'Salaries' }).isVisible();
const element = (page: Page) => page.locator('career-leap, career-leap-chart');

describe('the controller', () => {
  const elements = [
    ['a calculator', `<career-leap>${fallback}</career-leap>`],
    ['a chart', `<career-leap-chart kind="market">${fallback}</career-leap-chart>`],
  ] as const;
  const cases = elements.flatMap(([name, html]) => names.map((fault) => [name, fault, html] as const));

  it.concurrent.for(cases)(
    'of %s that is %s: the fallback stays until it loads',
    async ([, fault, html], { expect }) => {
      const { page, warnings, errors, start, wasHit, end } = await openFaulty();
      start(fault);
      await visit(page, html + embed);
      await expect.poll(wasHit).toBe(true);
      if (fault === 'slow') {
        expect(await seesFallback(page)).toBe(true);
        await end();
      } else if (fault !== 'missing once') {
        await expect.poll(warnings).toEqual([expect.stringContaining('could not be loaded')]);
        expect(await seesFallback(page)).toBe(true);
        await end();
        // Inserting the element again is the page's way to retry.
        await element(page).evaluate((element) => element.replaceWith(element.cloneNode(true)));
      }
      await element(page).getByRole('img').first().waitFor();
      expect(await seesFallback(page)).toBe(false);
      expect(errors()).toEqual([]);
      await page.context().close();
    },
  );
});

describe('a lazy file', () => {
  interface LazyFile {
    readonly name: string;
    readonly open: (page: Page) => Locator;
    readonly shown: (page: Page) => Locator;
  }
  const files: readonly LazyFile[] = [
    {
      name: 'a chart',
      open: (page) => page.getByRole('tab', { name: 'Odds' }),
      shown: (page) => page.getByRole('img', { name: /^Dot plot/ }),
    },
    {
      name: 'a panel',
      open: (page) => page.getByText('Where the numbers come from'),
      shown: (page) => page.getByRole('region', { name: 'Facts' }),
    },
    {
      name: 'the data table',
      open: (page) => page.getByText('Data table'),
      shown: (page) => page.getByRole('table'),
    },
  ];
  const cases = files.flatMap((file) => names.map((fault) => [file.name, fault, file] as const));

  it.concurrent.for(cases)(
    'of %s that is %s: "Try again" is offered, and works',
    async ([, fault, file], { expect }) => {
      const { page, errors, start, wasHit, end } = await openFaulty();
      await visit(page, `<career-leap>${fallback}</career-leap>${embed}`);
      await element(page).getByRole('img').first().waitFor();
      const experience = page.getByRole('spinbutton', { name: 'Experience', exact: true });
      await experience.fill('7');
      await page.waitForLoadState('networkidle');
      start(fault);
      await file.open(page).click();
      await expect.poll(wasHit).toBe(true);
      if (fault !== 'missing once') {
        const retry = page.getByRole('button', { name: 'Try again' });
        await retry.waitFor();
        await end();
        if (fault !== 'slow') await retry.click();
      }
      await file.shown(page).waitFor();
      expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
      expect(await experience.inputValue()).toBe('7');
      expect(errors()).toEqual([]);
      await page.context().close();
    },
  );
});

describe('a language that the page sets later', () => {
  it.concurrent.for(names)('that is %s: the previous one stays until it loads', async (fault, { expect }) => {
    const { page, warnings, errors, start, wasHit, end } = await openFaulty();
    await visit(page, `<career-leap>${fallback}</career-leap>${embed}`);
    const setLanguage = (lang: string) =>
      element(page).evaluate((element, lang) => element.setAttribute('lang', lang), lang);
    const english = page.getByRole('spinbutton', { name: 'Experience', exact: true });
    await english.fill('7');
    await page.waitForLoadState('networkidle');
    start(fault);
    await setLanguage('hi');
    await expect.poll(wasHit).toBe(true);
    if (fault === 'slow') {
      expect(await english.inputValue()).toBe('7');
      await end();
    } else if (fault !== 'missing once') {
      await expect.poll(warnings).toEqual([expect.stringContaining('could not be loaded')]);
      expect(await english.inputValue()).toBe('7');
      await end();
      await setLanguage('en');
      await setLanguage('hi');
    }
    const hindi = page.getByRole('spinbutton', { name: 'अनुभव', exact: true });
    await hindi.waitFor();
    expect(await hindi.inputValue()).toBe('7');
    expect(errors()).toEqual([]);
    await page.context().close();
  });
});

it.each(names)('a frame whose scripts are %s shows its fallback text', async (fault) => {
  const { page, start, wasHit } = await openFaulty();
  await visit(page, '<iframe title="Calculator" src="about:blank"></iframe>');
  await page.route('**/v1/frame.html', (route) => route.continue());
  start(fault);
  await page.locator('iframe').evaluate((frame) => frame.setAttribute('src', '/v1/frame.html'));
  await expect.poll(wasHit).toBe(true);
  const text = page.frameLocator('iframe').getByText('a first ML role pays ₹10 to 16 lakh');
  await text.waitFor();
  await page.context().close();
});
