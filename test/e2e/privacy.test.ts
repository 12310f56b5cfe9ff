/** What the embed sends and stores, over a whole journey: nothing, but what a history entry keeps. */
import type { Page, Request } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { embed, journey, visit } from './hostPage.ts';
import { useBrowser } from './page.ts';

const open = useBrowser();

/** Everything that a browser keeps for a page. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
const nothing = { cookie: '', local: 0, session: 0, databases: [], caches: [], workers: 0 };

/** What stays with the entry of the page once it was left and came back. */
async function kept(page: Page): Promise<unknown> {
  await page.reload();
  return page.evaluate(() =>
    (
      globalThis as unknown as { navigation: { currentEntry: { getState(): unknown } } }
    ).navigation.currentEntry.getState(),
  );
}

describe('the calculator', () => {
  it('sends nothing but requests for its own files, whatever is typed', async () => {
    const { page } = await open();
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    await page.addInitScript(() => {
      Object.assign(window, { beacons: 0 });
      navigator.sendBeacon = () => {
        Object.assign(window, { beacons: 1 });
        return true;
      };
    });
    await visit(page, `<link rel="icon" href="data:,"><career-leap></career-leap>${embed}`);
    await journey(page);
    const own = new RegExp(`^${inject('site')}(host\\.html|v1/[\\w./-]+\\.js)$`);
    const odd = requests.filter(
      (request) =>
        request.method() !== 'GET' ||
        request.postData() !== null ||
        !(own.test(request.url()) || request.url() === 'data:,'),
    );
    expect(requests.length).toBeGreaterThan(5);
    expect(odd.map((request) => request.url())).toEqual([]);
    expect(await page.evaluate('beacons')).toBe(0);
  });

  it('stores nothing but what the history entry of the page keeps', async () => {
    const { page } = await open();
    await visit(page, `<career-leap></career-leap>${embed}`);
    const keeper = page.waitForResponse('**/urlState.js');
    await journey(page);
    await (await keeper).finished();
    expect(await stored(page)).toEqual(nothing);
    expect(await kept(page)).toEqual({ 'career-leap': expect.stringMatching(/^1~e7~s14~h15~/) });
    expect(await stored(page)).toEqual(nothing);
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
  });

  it('keeps nothing at all where share is off', async () => {
    const { page } = await open();
    await page.addInitScript(() => {
      const { addEventListener } = window;
      window.addEventListener = (...args: Parameters<typeof addEventListener>) => {
        if (args[0] === 'pagehide') Object.assign(window, { keeps: true });
        addEventListener(...args);
      };
    });
    // The second one shows when what is kept will be.
    await visit(page, `<career-leap share="off"></career-leap><career-leap></career-leap>${embed}`);
    const field = (index: number) =>
      page.locator('career-leap').nth(index).locator('.questions input[type=number]').first();
    await field(0).fill('9');
    await field(1).fill('9');
    await page.waitForFunction(() => 'keeps' in window);
    expect(await kept(page)).toEqual({ 'career-leap-2': expect.stringMatching(/^1~e9\./) });
    await expect.poll(() => field(0).inputValue()).toBe('4');
  });
});
