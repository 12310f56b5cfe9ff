/** The snippet builder: its choices are in the snippet, the preview follows them, and the copied snippet works. */
import { createHash } from 'node:crypto';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './page.ts';

const open = useBrowser();
const site = inject('site');

async function openBuilder(page: Page, address = site) {
  await page.goto(address);
  await page.locator('#builder').scrollIntoViewIfNeeded();
  await page.getByRole('textbox', { name: 'Your snippet' }).waitFor();
}
const snippetOf = (page: Page) => page.getByRole('textbox', { name: 'Your snippet' }).inputValue();

/** A page with nothing but the snippet. */
async function visit(page: Page, snippet: string) {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>${snippet}`,
    }),
  );
  await page.goto(`${site}host.html`);
}

describe('the snippet', () => {
  it('works as a script tag with its integrity hash', async () => {
    const { page, complaints } = await open();
    await openBuilder(page);
    await page.getByRole('checkbox', { name: 'Market gap' }).check();
    await page.getByRole('checkbox', { name: 'Take-home' }).check();
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
    await page.locator('.builder').getByRole('combobox', { name: 'City' }).selectOption('Pune');
    await page.getByRole('spinbutton', { name: 'Experience, years' }).fill('8');
    await page.getByRole('spinbutton', { name: 'Salary, lakh ₹ a year' }).fill('22');
    await page
      .getByRole('textbox', { name: 'Link for developers' })
      .fill('https://example.com/apply?utm_source=blog&utm_medium=calculator');
    await page.getByRole('textbox', { name: 'Its words, for developers' }).fill('Join "us"');
    const snippet = await snippetOf(page);
    const [, file, integrity] = /src="[^"]*\/(v1\/embed-[^"]*)" integrity="([^"]*)"/.exec(snippet) ?? [];
    const bytes = await (await fetch(site + file)).arrayBuffer();
    expect(integrity).toBe(`sha384-${createHash('sha384').update(Buffer.from(bytes)).digest('base64')}`);

    await visit(page, snippet);
    const calculator = page.locator('career-leap');
    await calculator.locator('figure').waitFor();
    expect(await calculator.getByRole('tab').allTextContents()).toEqual(['Market gap', 'Take-home']);
    expect(await calculator.locator('.answer').textContent()).toContain('At ₹22 lakh today');
    const link = page.getByRole('link', { name: 'Join "us"' });
    expect(await link.getAttribute('href')).toBe(
      'https://example.com/apply?utm_source=blog&utm_medium=calculator',
    );
    expect(complaints).toEqual([]);
  });

  it.each(['HTML: frame', 'WordPress'])('works as %s', async (format) => {
    const { page, complaints } = await open();
    await openBuilder(page, `${site}?kind=bands`);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Hindi');
    await page.getByRole('combobox', { name: 'Paste it as' }).selectOption(format);
    await visit(page, await snippetOf(page));
    const frame = page.frameLocator('iframe');
    await frame.locator('career-leap-chart .bands').waitFor();
    expect(await frame.locator('.title').textContent()).toContain('बैंड');
    const inner = await frame
      .locator('main')
      .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    await expect
      .poll(() => page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height))
      .toBe(inner);
    expect(complaints).toEqual([]);
  });

  it.each(['Light', 'As the page'])('works as an image with a description: %s', async (theme) => {
    const { page, complaints } = await open({ colorScheme: 'dark' });
    await openBuilder(page, `${site}?kind=market`);
    await page.getByRole('combobox', { name: 'Theme' }).selectOption(theme);
    await page.getByRole('combobox', { name: 'Paste it as' }).selectOption('Static picture');
    await visit(page, await snippetOf(page));
    const image = page.getByRole('img', { name: /^Unit chart: 8,50,000 developers were placed/ });
    const shown = await image.evaluate(async (element: HTMLImageElement) => {
      await element.decode();
      return { source: element.currentSrc, width: element.naturalWidth };
    });
    expect(shown.source).toMatch(theme === 'Light' ? /market-light-en\.svg$/ : /market-dark-en\.svg$/);
    expect(shown.width).toBeGreaterThan(600);
    expect(complaints).toEqual([]);
  });
});

it('the preview follows the choices', async () => {
  const { page } = await open();
  await openBuilder(page);
  const preview = page.frameLocator('.preview iframe');
  await preview.getByRole('tab').first().waitFor();
  await page.getByRole('combobox', { name: 'Show' }).selectOption('One chart, without questions');
  await page.getByRole('combobox', { name: 'Chart', exact: true }).selectOption('Odds');
  await preview.locator('career-leap-chart .odds').waitFor();
});

it('the snippet is copied with one press, with a message', async () => {
  const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await openBuilder(page);
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippetOf(page));
});

it('an invalid address is omitted from the snippet, and stays in its field', async () => {
  const { page } = await open();
  await openBuilder(page);
  const field = page.getByRole('textbox', { name: 'Link for employers' });
  await field.fill('example');
  expect(await snippetOf(page)).not.toContain('hire-url');
  expect(await field.inputValue()).toBe('example');
});
