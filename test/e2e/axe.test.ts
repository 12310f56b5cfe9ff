/** axe (WCAG 2.2 AA and its best practices) finds no violations in any view, state, theme and language. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './page.ts';

const open = useBrowser();
const site = inject('site');
const views = ['path', 'odds', 'bands', 'market', 'plan', 'pay'];

/** @param part selector of the element to check; by default the whole page */
async function expectNoViolations(page: Page, state: string, part?: string) {
  // Legacy mode runs axe in the page itself, without collecting results of frames in another page.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  // Frames are excluded: axe cannot see the background behind a transparent frame.
  const { violations, passes } = await (part ? axe.include(part) : axe).exclude('iframe').analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  expect({ state, found }).toEqual({ state, found: [] });
  expect(passes.length).toBeGreaterThan(10);
}

async function checkViews(page: Page, checked: readonly string[] = views) {
  for (const view of checked) {
    await page.locator(`career-leap [data-view="${view}"]`).click();
    await page.locator('career-leap .data summary').click();
    await page.locator('career-leap table').waitFor();
    await expectNoViolations(page, view, 'career-leap');
  }
  await expectNoViolations(page, 'the whole page');
}

describe('every view with its table open', () => {
  it.each([
    ['light', 'en'],
    ['dark', 'hi'],
  ] as const)('%s, %s', async (colorScheme, language) => {
    const { page } = await open({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(site);
    await page
      .locator('career-leap')
      .evaluate((element, lang) => element.setAttribute('lang', lang), language);
    await page.locator(`career-leap [lang|="${language}"]`).waitFor();
    await page.locator('career-leap .more summary').click();
    await checkViews(page);
  });

  // The structure is the same as above; two views have all kinds of controls.
  it('forced colours', async () => {
    const { page } = await open({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.goto(site);
    await page.locator('career-leap .more summary').click();
    await checkViews(page, ['path', 'plan']);
  });
});

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it.each([
    ['a field with an invalid value', { experience: '4' }],
    ['a loss', { experience: '8', salary: '22' }],
    ['no capstone', { capstone: 'false' }],
    [
      'under two years, everything skipped',
      {
        experience: '1',
        skip: 'python-data core-algorithms evaluation features deep-learning nlp serving tracking ci-cd',
        views: 'plan',
      },
    ],
  ])('%s', async (state, attributes) => {
    const { page } = await open({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.goto(site);
    await page.locator('career-leap').evaluate((element, all) => {
      for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    }, attributes);
    await page.locator('career-leap .more summary').click();
    if (state.startsWith('a field')) {
      await page.getByRole('spinbutton', { name: 'Experience', exact: true }).fill('99');
      await page.getByText('99 is outside 0 to 40').waitFor();
    }
    await expectNoViolations(page, state, 'career-leap');
  });
});

it('charts alone', async () => {
  const { page } = await open({ reducedMotion: 'reduce' });
  await page.goto(site);
  for (const kind of views) {
    const chart = page.locator('career-leap-chart');
    await chart.scrollIntoViewIfNeeded();
    await chart.evaluate((element, value) => element.setAttribute('kind', value), kind);
    await page.locator(`career-leap-chart .${kind}`).first().waitFor();
    await expectNoViolations(page, kind, 'career-leap-chart');
  }
});

it.each(['gallery.html', 'method.html'])('the page %s', async (path) => {
  const { page } = await open({ reducedMotion: 'reduce' });
  await page.goto(site + path);
  for (const chart of await page.locator('career-leap-chart').all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('figure').waitFor();
  }
  await expectNoViolations(page, path);
});

it.each(['light', 'dark'] as const)('the snippet builder, %s', async (colorScheme) => {
  const { page } = await open({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(site);
  await page.locator('#builder').scrollIntoViewIfNeeded();
  await page.locator('.builder').waitFor();
  await page.frameLocator('.preview iframe').locator('figure').waitFor();
  await expectNoViolations(page, 'the builder', '.embed');
});
