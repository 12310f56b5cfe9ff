/** The script tag in host pages: its requests, its fallback, and that it causes no layout shift. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './page.ts';

const open = useBrowser();
const site = inject('site');

/** Serves a host page on the origin of the built files. */
async function visit(page: Page, html: string) {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${html}`,
    }),
  );
  await page.goto(`${site}host.html`);
}

function watchFiles(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/v1/')) files.push(pathname);
  });
  return files;
}

const script = '<script async src="/v1/embed.js"></script>';

describe('the script', () => {
  it('is the only file that loads while the calculator is far below', async () => {
    const { page } = await open({ viewport: { width: 400, height: 800 } });
    const files = watchFiles(page);
    await visit(page, `<div style="height:4000px"></div><career-leap></career-leap>${script}`);
    await page.waitForFunction(() => customElements.get('career-leap'));
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(files).toEqual(['/v1/embed.js']);
    await page.mouse.wheel(0, 2600);
    await page.locator('career-leap figure').waitFor({ state: 'attached' });
    expect(files.length).toBeGreaterThan(2);
  });

  it('requests each file once, for any number of calculators', async () => {
    const { page } = await open();
    const files = watchFiles(page);
    await visit(page, `${'<career-leap></career-leap>'.repeat(5)}${script}`);
    await expect.poll(() => page.locator('career-leap figure').count()).toBeGreaterThan(1);
    expect(files.length).toBe(new Set(files).size);
  });

  it.each([
    ['async in the head', `<head>${script}</head><body><career-leap></career-leap>`],
    [
      'defer in the head',
      '<head><script defer src="/v1/embed.js"></script></head><body><career-leap></career-leap>',
    ],
    ['at the end', '<career-leap></career-leap><script src="/v1/embed.js"></script>'],
    [
      'injected by a tag manager',
      `<career-leap></career-leap><script>const s=document.createElement('script');s.src='/v1/embed.js';document.head.append(s)</script>`,
    ],
  ])('works %s', async (_, html) => {
    const { page, complaints } = await open();
    await visit(page, html);
    await page.locator('career-leap figure').waitFor();
    expect(complaints).toEqual([]);
  });

  it('works if it is pasted twice, with one warning', async () => {
    const { page, complaints } = await open();
    await visit(
      page,
      `<career-leap></career-leap>${script}<career-leap-chart kind="market"></career-leap-chart><script async src="/v1/embed.js?2"></script>`,
    );
    await page.locator('career-leap figure').waitFor();
    await page.locator('career-leap-chart figure').waitFor();
    await expect.poll(() => complaints).toHaveLength(1);
    expect(complaints[0]).toContain('the script is on this page twice');
  });

  it('retries, then leaves the fallback with one warning if its files do not load', async () => {
    const { page, complaints } = await open();
    const attempts: string[] = [];
    await page.route('**/controller.js*', (route) => {
      attempts.push(route.request().url());
      return route.abort();
    });
    await visit(page, `<career-leap><a href="/x">Salaries</a></career-leap>${script}`);
    await expect.poll(() => complaints.filter((text) => text.startsWith('career-leap:'))).toHaveLength(1);
    expect(attempts).toHaveLength(3);
    expect(await page.getByRole('link', { name: 'Salaries' }).isVisible()).toBe(true);
  });

  it('loads if a busy page gets several intersection entries at once', async () => {
    const { page, complaints } = await open();
    await page.addInitScript(() => {
      const Real = IntersectionObserver;
      window.IntersectionObserver = class extends Real {
        constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
          const before = { isIntersecting: false } as IntersectionObserverEntry;
          super((entries, observer) => callback([before, ...entries], observer), options);
        }
      };
    });
    await visit(page, `<career-leap></career-leap>${script}`);
    await page.locator('career-leap figure').waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows the fallback without JavaScript', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await visit(page, `<career-leap><a href="/x">Salaries</a></career-leap>${script}`);
    expect(await page.getByRole('link', { name: 'Salaries' }).isVisible()).toBe(true);
  });

  it('loads the calculator before the page is printed', async () => {
    const { page } = await open();
    await visit(page, `<div style="height:9000px"></div><career-leap></career-leap>${script}`);
    await page.waitForFunction(() => customElements.get('career-leap'));
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.locator('career-leap figure').waitFor({ state: 'attached' });
  });
});

describe('the host page', () => {
  it.each([
    [360, '<p>Before</p>'],
    [360, '<p style="height:700px">Before</p>'],
    [760, '<p>Before</p>'],
    [1200, '<p>Before</p>'],
  ])('has no layout shift at %i px after %s', async (width, before) => {
    const { page } = await open({ viewport: { width, height: 2000 } });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const snippet = /```html\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
    expect(snippet).toContain('<career-leap ');
    const own = snippet.replace(/https:\/\/[\w.]+\/v1\//, '/v1/');
    await visit(
      page,
      `<style>body{margin:0 16px;font:16px/1.5 "Noto Sans",sans-serif}</style>${before}${own}<p>After</p>`,
    );
    await page.locator('career-leap figure').waitFor();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts).toEqual([]);
  });

  it('loses the reserved height below the fold', async () => {
    const { page } = await open({ viewport: { width: 1200, height: 700 } });
    await visit(
      page,
      `<div style="height:300px"></div><career-leap style="display:block;min-height:200em"></career-leap>${script}`,
    );
    await page.locator('career-leap figure').waitFor();
    const heightPx = () => page.locator('career-leap').evaluate((element) => element.clientHeight);
    await expect.poll(heightPx).toBeLessThan(1200);
  });
});

describe('server-rendered HTML', () => {
  it('is visible without scripts, and its nodes stay when the element hydrates it', async () => {
    const server = (await import(
      new URL('../../lib/server.js', import.meta.url).href
    )) as typeof import('../../src/element/server.tsx');
    const html = await server.renderCareerLeap({
      attributes: { salary: 9, city: 'Pune' },
      fallback: '<a href="/x">x</a>',
    });
    const { page, complaints } = await open({ viewport: { width: 700, height: 900 } });
    await visit(page, html);
    await page.evaluate(() => {
      const root = document.querySelector('career-leap')?.shadowRoot;
      Object.assign(window, {
        before: ['.answer .main', 'select', '.path .median, .path .line', 'figure'].map((one) =>
          root?.querySelector(one),
        ),
      });
    });
    expect(await page.locator('career-leap .answer').textContent()).toContain('about ₹12.6 lakh');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.src = '/v1/embed.js';
      document.head.append(script);
      return new Promise((resolve) => document.addEventListener('career-leap-ready', resolve));
    });
    const same = await page.evaluate(() => {
      const root = document.querySelector('career-leap')?.shadowRoot;
      const { before } = window as unknown as { before: Element[] };
      return before.map((node) => node !== null && root?.contains(node));
    });
    expect(same).toEqual([true, true, true, true]);
    await page.getByRole('spinbutton', { name: 'Experience', exact: true }).fill('10');
    await expect.poll(() => page.locator('career-leap .answer').textContent()).toContain('about ₹13.7 lakh');
    expect(complaints).toEqual([]);
  });

  it('has its layout under a policy that blocks inline styles', async () => {
    const server = (await import(
      new URL('../../lib/server.js', import.meta.url).href
    )) as typeof import('../../src/element/server.tsx');
    const html = await server.renderCareerLeap({ nonce: 'one', attributes: { salary: 9 } });
    const { page } = await open({ viewport: { width: 700, height: 900 } });
    await page.route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'Content-Security-Policy': "style-src 'nonce-one'" },
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${html}${script}`,
      }),
    );
    await page.goto(`${site}host.html`);
    const cursor = page.locator('career-leap .reader');
    const coverage = () =>
      cursor.evaluate((slider) => {
        const drawing = slider.parentElement?.querySelector('svg')?.getBoundingClientRect();
        const { top, bottom, height } = slider.getBoundingClientRect();
        return drawing ? [top >= drawing.top, bottom <= drawing.bottom, height > 100] : [];
      });
    await expect.poll(coverage).toEqual([true, true, true]);
  });

  it('has its styles before any script, if the policy of the page has the nonce', async () => {
    const server = (await import(
      new URL('../../lib/server.js', import.meta.url).href
    )) as typeof import('../../src/element/server.tsx');
    const html = await server.renderCareerLeap({ nonce: 'one' });
    const displayUnder = async (nonce: string) => {
      const { page } = await open({ javaScriptEnabled: false });
      await page.route('**/host.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          headers: { 'Content-Security-Policy': `style-src 'nonce-${nonce}'` },
          body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${html}`,
        }),
      );
      await page.goto(`${site}host.html`);
      return page.locator('career-leap .tabs').evaluate((tabs) => getComputedStyle(tabs).display);
    };
    expect(await displayUnder('one')).toBe('flex');
    expect(await displayUnder('other')).toBe('block');
  });

  it('throws for an invalid attribute', async () => {
    const server = (await import(
      new URL('../../lib/server.js', import.meta.url).href
    )) as typeof import('../../src/element/server.tsx');
    await expect(server.renderCareerLeap({ attributes: { experience: 99 } })).rejects.toThrow(
      'experience: found "99"; allowed: a number from 0 to 40',
    );
  });
});
