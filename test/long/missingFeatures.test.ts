/** Browsers that lack something: what can be done without is; where it can't, what was between the tags stays. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { embed, journey, onPlainPage, visit } from '../e2e/hostPage.ts';
import { useBrowser } from '../e2e/page.ts';

const open = useBrowser();

/** Takes features away before anything of the page runs. */
async function without(page: Page, features: readonly string[]): Promise<void> {
  await page.addInitScript((paths) => {
    for (const path of paths) {
      const names = path.split('.');
      const last = names.pop() ?? '';
      const holder = names.reduce<object>((at, name) => Reflect.get(at, name), window);
      // Some of a window's own are the window's, some its prototype's.
      for (const each of [holder, Object.getPrototypeOf(holder)]) Reflect.deleteProperty(each, last);
      if (last in holder) throw new Error(`${path} could not be taken away`);
    }
  }, features);
}

const spared = [
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

describe('the calculator does without', () => {
  const cases: [string, string[]][] = spared.map((feature) => [feature, [feature]]);
  it.each([...cases, ['all of them', spared]])('%s', async (_, features) => {
    const { page, complaints } = await open();
    await without(page, features);
    await visit(page, `<career-leap></career-leap>${embed}`);
    expect(await journey(page)).toEqual(await onPlainPage(open));
    await page.locator('career-leap').evaluate((element) => element.remove());
    expect(complaints).toEqual([]);
  });
});

it('without a clipboard, as on a page without https, it shows what there is to copy', async () => {
  const { page, complaints } = await open();
  await without(page, ['Navigator.prototype.clipboard']);
  await visit(page, `<career-leap salary="9"></career-leap>${embed}`);
  await page.getByText('Take it with you').click();
  await page.getByRole('button', { name: 'Copy the answer' }).click();
  expect(await page.locator('career-leap textarea').inputValue()).toContain('about ₹12.6 lakh');
  expect(complaints).toEqual([]);
});

describe('what is between the tags stays, and no height is kept for more', () => {
  /** The snippet of the README keeps the place from the start. */
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
    await without(page, [feature]);
    await expectFallback(page);
    expect(complaints).toEqual([
      expect.stringMatching(
        /^career-leap: <career-leap> could not be loaded, or not all of it .*; what is there stays\./,
      ),
    ]);
  });

  it('without customElements', async () => {
    const { page, complaints } = await open();
    await without(page, ['customElements']);
    await expectFallback(page, '');
    expect(complaints).toEqual([]);
  });

  it('without light-dark(), as in browsers that would draw it without its colours', async () => {
    const { page, complaints } = await open();
    const files: string[] = [];
    page.on('request', (request) => files.push(new URL(request.url()).pathname));
    await page.addInitScript(() => {
      const knows = CSS.supports.bind(CSS);
      CSS.supports = (...given: string[]) =>
        !given.join().includes('light-dark') && knows(...(given as [string]));
    });
    await expectFallback(page);
    expect(complaints).toHaveLength(1);
    expect(files.filter((file) => file.startsWith('/v1/'))).toEqual(['/v1/embed.js']);
  });

  it('where the modules are of a syntax that is not known, after trying again', async () => {
    const { page, complaints } = await open();
    await page.route(/\/v1\/\w+\/.*\.js/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export const now = #unknown syntax;' }),
    );
    await expectFallback(page);
    expect(complaints).toHaveLength(1);
  });
});
