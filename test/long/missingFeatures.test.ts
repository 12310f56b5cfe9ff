/** Browsers without some features: optional ones are not needed, and without required ones the fallback stays. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { embed, journey, onPlainPage, visit } from '../e2e/hostPage.ts';
import { useBrowser } from '../e2e/page.ts';

const open = useBrowser();

/** Removes features before any script of the page runs. */
async function removeFeatures(page: Page, features: readonly string[]): Promise<void> {
  await page.addInitScript((paths) => {
    for (const path of paths) {
      const names = path.split('.');
      const last = names.pop() ?? '';
      const owner = names.reduce<object>((at, name) => Reflect.get(at, name), window);
      // Some properties of a window are its own, some those of its prototype.
      for (const each of [owner, Object.getPrototypeOf(owner)]) Reflect.deleteProperty(each, last);
      if (last in owner) throw new Error(`${path} could not be removed`);
    }
  }, features);
}

const optional = [
  'ResizeObserver',
  'IntersectionObserver',
  'Document.prototype.adoptedStyleSheets',
  'HTMLElement.prototype.attachInternals',
  'Intl.NumberFormat',
  'Intl.Segmenter',
  'navigation',
  'Navigator.prototype.clipboard',
  'Navigator.prototype.share',
  'structuredClone',
  'requestIdleCallback',
  'CSS.supports',
];

describe('the calculator works without', () => {
  const cases: [string, string[]][] = optional.map((feature) => [feature, [feature]]);
  it.each([...cases, ['all of them', optional]])('%s', async (_, features) => {
    const { page, complaints } = await open();
    await removeFeatures(page, features);
    await visit(page, `<career-leap></career-leap>${embed}`);
    expect(await journey(page)).toEqual(await onPlainPage(open));
    await page.locator('career-leap').evaluate((element) => element.remove());
    expect(complaints).toEqual([]);
  });
});

it('without a clipboard, as on pages without HTTPS, it shows the text to copy', async () => {
  const { page, complaints } = await open();
  await removeFeatures(page, ['Navigator.prototype.clipboard']);
  await visit(page, `<career-leap salary="9"></career-leap>${embed}`);
  await page.getByText('Take it with you').click();
  await page.getByRole('button', { name: 'Copy the answer' }).click();
  expect(await page.locator('career-leap textarea').inputValue()).toContain('about ₹12.6 lakh');
  expect(complaints).toEqual([]);
});

describe('the fallback stays, without a reserved height,', () => {
  /** The snippet of the README reserves a height. */
  const style = /<career-leap .*?(style=".*?")/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';

  async function expectFallback(page: Page, ownStyle = style) {
    expect(style).toContain('min-height');
    await visit(
      page,
      `<career-leap ${ownStyle}><a href="/x">Salaries</a></career-leap><p id="after">After</p>${embed}`,
    );
    const link = page.getByRole('link', { name: 'Salaries' });
    const top = async (element: typeof link) => (await element.boundingBox())?.y ?? Number.NaN;
    const below = async () => (await top(page.locator('#after'))) - (await top(link));
    await expect.poll(below).toBeLessThan(60);
    expect((await link.boundingBox())?.height).toBeGreaterThan(0);
  }

  it.each([
    'ShadowRoot.prototype.adoptedStyleSheets',
    'CSSStyleSheet',
    'CSSStyleSheet.prototype.replaceSync',
    'Element.prototype.attachShadow',
    'Intl.PluralRules',
  ])('without %s, with one warning', async (feature) => {
    const { page, complaints } = await open();
    await removeFeatures(page, [feature]);
    await expectFallback(page);
    expect(complaints).toEqual([
      expect.stringMatching(
        /^career-leap: <career-leap> could not be loaded, or not all of it .*; what is there stays\./,
      ),
    ]);
  });

  it('without customElements', async () => {
    const { page, complaints } = await open();
    await removeFeatures(page, ['customElements']);
    await expectFallback(page, '');
    expect(complaints).toEqual([]);
  });

  it('without light-dark(), which the colours need', async () => {
    const { page, complaints } = await open();
    const files: string[] = [];
    page.on('request', (request) => files.push(new URL(request.url()).pathname));
    await page.addInitScript(() => {
      const supports = CSS.supports.bind(CSS);
      CSS.supports = (...given: string[]) =>
        !given.join().includes('light-dark') && supports(...(given as [string]));
    });
    await expectFallback(page);
    expect(complaints).toHaveLength(1);
    expect(files.filter((file) => file.startsWith('/v1/'))).toEqual(['/v1/embed.js']);
  });

  it('if the modules have unsupported syntax, after retries', async () => {
    const { page, complaints } = await open();
    await page.route(/\/v1\/\w+\/.*\.js/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export const now = #unknown syntax;' }),
    );
    await expectFallback(page);
    expect(complaints).toHaveLength(1);
  });
});
