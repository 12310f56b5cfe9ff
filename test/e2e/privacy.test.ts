/** Requests and storage of the embed while it is used: it stores nothing except the state in the history entry. */
import type { Page, Request } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { embed, journey, visit } from './hostPage.ts';
import { useBrowser } from './page.ts';

const open = useBrowser();

/** All storage that a browser has for a page. */
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

/** The state of the history entry after a reload. */
async function entryState(page: Page): Promise<unknown> {
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

  it('stores nothing except the state in the history entry', async () => {
    const { page } = await open();
    await visit(page, `<career-leap></career-leap>${embed}`);
    const urlStateScript = page.waitForResponse('**/urlState.js');
    await journey(page);
    await (await urlStateScript).finished();
    expect(await stored(page)).toEqual(nothing);
    expect(await entryState(page)).toEqual({ 'career-leap': expect.stringMatching(/^1~e7~s14~h15~/) });
    expect(await stored(page)).toEqual(nothing);
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
  });

  it('stores nothing if share is off', async () => {
    const { page } = await open();
    await page.addInitScript(() => {
      const { addEventListener } = window;
      window.addEventListener = (...args: Parameters<typeof addEventListener>) => {
        if (args[0] === 'pagehide') Object.assign(window, { savesOnPagehide: true });
        addEventListener(...args);
      };
    });
    // The second calculator shows when the state is observed.
    await visit(page, `<career-leap share="off"></career-leap><career-leap></career-leap>${embed}`);
    const field = (index: number) =>
      page.locator('career-leap').nth(index).locator('.questions input[type=number]').first();
    await field(0).fill('9');
    await field(1).fill('9');
    await page.waitForFunction(() => 'savesOnPagehide' in window);
    expect(await entryState(page)).toEqual({ 'career-leap-2': expect.stringMatching(/^1~e9\./) });
    await expect.poll(() => field(0).inputValue()).toBe('4');
  });
});
