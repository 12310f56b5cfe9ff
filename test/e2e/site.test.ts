/** The built start page, tested as a visitor uses it. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { project } from '../../src/model/index.ts';
import { useBrowser } from './page.ts';

const open = useBrowser();
const site = inject('site');

const answer = (page: Page) => page.getByRole('region', { name: 'The answer' });
const widths = [280, 320, 480, 760, 1100, 1200];

async function setProfile(page: Page, profile: { experience: string; salary: string }) {
  await page.getByRole('spinbutton', { name: 'Experience', exact: true }).fill(profile.experience);
  await page.getByText('Make it yours').click();
  await page.getByRole('spinbutton', { name: 'Current salary' }).fill(profile.salary);
}

describe('the page', () => {
  it('has the figures of the model for 4 years at ₹9 lakh', async () => {
    const { page, complaints } = await open();
    await page.goto(site);
    await setProfile(page, { experience: '4', salary: '9' });
    const { firstPay, startMonth, breakEvenMonth, tippingSalaryLpa } = project({
      experienceYears: 4,
      currentSalaryLpa: 9,
    });
    const text = await answer(page).textContent();
    expect(text).toContain(`₹${firstPay?.p50.toFixed(1)} lakh`);
    expect(text).toContain(`₹${firstPay?.p10.toFixed(1)} to ${firstPay?.p90.toFixed(1)} lakh`);
    expect(text).toContain(`${startMonth?.p50.toFixed(0)} months from now`);
    expect(text).toContain('ahead of staying in 50 of 50 futures');
    expect(text).toContain(`Below ₹${tippingSalaryLpa} lakh today, most futures gain`);
    await expect.poll(() => page.getByText(`Ahead of staying from month ${breakEvenMonth}`).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('states that the move loses money for 8 years at ₹22 lakh', async () => {
    const { page } = await open();
    await page.goto(site);
    await setProfile(page, { experience: '8', salary: '22' });
    const text = await answer(page).textContent();
    expect(text).toContain('At ₹22 lakh today, the move leaves you behind after 5 years in 48 of 50 futures');
    expect(text).toContain('Below ₹18.7 lakh today, most futures gain; above it, most lose');
  });

  it.each(widths)('has no horizontal overflow at %i px', async (width) => {
    const { page } = await open({ viewport: { width, height: 900 } });
    await page.goto(site);
    await page.getByText('Make it yours').click();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await page.locator('career-leap figure').waitFor();
      const tooWide = await page.evaluate((limit) => {
        const found: string[] = [];
        const walk = (root: ParentNode) => {
          for (const element of root.querySelectorAll('*')) {
            const { right, left, width: own } = element.getBoundingClientRect();
            if (own > 0 && (right > limit + 0.5 || left < -0.5)) found.push(element.outerHTML.slice(0, 80));
            if (element.shadowRoot) walk(element.shadowRoot);
          }
        };
        walk(document);
        return found;
      }, width);
      expect(tooWide).toEqual([]);
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrolled).toBeLessThanOrEqual(width);
    }
  });
});

describe('the built files', () => {
  // The budgets of the calculator and of one further view.
  it('are at most 46 KB of JavaScript (gzip) for the whole page', async () => {
    const { page } = await open({ viewport: { width: 400, height: 800 } });
    const loaded = new Set<string>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) loaded.add(pathname);
    });
    await page.goto(site);
    for (const element of ['career-leap', 'career-leap-chart']) {
      await page.locator(element).scrollIntoViewIfNeeded();
      await page.locator(`${element} figure`).waitFor();
    }
    expect(loaded.size).toBeGreaterThan(3);
    const weights = [...loaded].map((file) => gzipSync(readFileSync(`dist${file}`), { level: 9 }).length);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(46 * 1024);
  });

  it('give the same projection in Node and in the browser', async () => {
    const profile = { experienceYears: 4, currentSalaryLpa: 9 };
    const inNode = (await import(
      new URL('../../lib/model.js', import.meta.url).href
    )) as typeof import('../../src/model/index.ts');
    const { page } = await open();
    await page.route('**/lib/**', (route) =>
      route.fulfill({
        path: new URL(route.request().url()).pathname.slice(1),
        contentType: 'text/javascript',
      }),
    );
    await page.goto(site);
    // As a string, because the test runner would rewrite a dynamic import.
    const inBrowser = (await page.evaluate(
      `import('/lib/model.js').then(({ project }) => project(${JSON.stringify(profile)}).bands.p50)`,
    )) as number[];
    const expected = project(profile).bands.p50;
    expect(inNode.project(profile).bands.p50).toEqual(expected);
    // Engines differ in the last digits of a power.
    const differences = inBrowser.map((pay, month) => Math.abs(pay - (expected[month] ?? 0)));
    expect(differences).toHaveLength(61);
    expect(Math.max(...differences)).toBeLessThan(1e-9);
  });
});
