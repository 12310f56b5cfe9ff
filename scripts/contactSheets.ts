/**
 * Writes contact sheets to `screenshots/`: of every view at 280 to 1100 px, in light, dark and forced colours, in
 * English and Hindi, and of the whole calculator with an empty, a usual and an extreme profile.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { chartIds } from '../src/charts/registry.ts';
import { launchOptions } from './browser.ts';
import { languages } from './languages.ts';
import { showView, startPreviewServer } from './previewServer.ts';

const folder = 'screenshots';
const widths = [280, 320, 480, 760, 1100];
const looks = ['light', 'dark', 'forced'] as const;
const profiles = {
  empty: {},
  usual: { experience: '4', city: 'Pune', salary: '9' },
  extreme: {
    experience: '40',
    'city-tier': '3',
    salary: '300',
    hours: '2',
    'income-kept': '0',
    'course-fee': '50',
  },
};

interface Shot {
  readonly name: string;
  readonly png: Buffer;
}

async function openPage(browser: Browser, url: string, width: number, look: (typeof looks)[number]) {
  const context = await browser.newContext({
    // The page has a margin of 16 px on either side.
    viewport: { width: width + 32, height: 900 },
    colorScheme: look === 'light' ? 'light' : 'dark',
    forcedColors: look === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(url);
  // The article is narrower than the widest shot.
  await page.addStyleTag({ content: 'main { max-inline-size: none !important }' });
  await page.locator('career-leap').getByRole('tab').first().waitFor();
  return page;
}

async function shootViews(browser: Browser, url: string, look: (typeof looks)[number], language: string) {
  const rows: Shot[][] = chartIds.map(() => []);
  for (const width of widths) {
    const page = await openPage(browser, url, width, look);
    const calculator = page.locator('career-leap');
    await calculator.evaluate((element, lang) => element.setAttribute('lang', lang), language);
    await page.locator(`career-leap [lang|="${language}"]`).waitFor();
    for (const [i, view] of chartIds.entries()) {
      await showView(page, view);
      const png = await calculator.getByRole('tabpanel').screenshot();
      rows[i]?.push({ name: `${view} ${width}`, png });
    }
    await page.context().close();
  }
  return rows;
}

async function shootProfiles(browser: Browser, url: string, language: string) {
  const rows: Shot[][] = [];
  for (const [name, attributes] of Object.entries(profiles)) {
    const row: Shot[] = [];
    for (const width of widths) {
      const page = await openPage(browser, url, width, 'light');
      const calculator = page.locator('career-leap');
      await calculator.evaluate(
        (element, all) => {
          for (const [attribute, value] of Object.entries(all)) element.setAttribute(attribute, value);
        },
        { ...attributes, lang: language },
      );
      await page.locator(`career-leap [lang|="${language}"]`).waitFor();
      await calculator.locator('summary').first().click();
      row.push({ name: `${name} ${width}`, png: await calculator.screenshot() });
      await page.context().close();
    }
    rows.push(row);
  }
  return rows;
}

/** Writes one image with all the rows. */
async function sheet(browser: Browser, rows: readonly Shot[][], look: (typeof looks)[number], file: string) {
  const page = await browser.newPage({
    viewport: { width: widths.reduce((sum, width) => sum + width + 32, 32), height: 900 },
  });
  const cells = rows.map(
    (row) =>
      `<div>${row
        .map(
          ({ name, png }) =>
            `<figure>${name}<br><img src="data:image/png;base64,${png.toString('base64')}"></figure>`,
        )
        .join('')}</div>`,
  );
  const [paper, ink] =
    look === 'light' ? ['#fff', '#000'] : look === 'dark' ? ['#16181a', '#fff'] : ['#000', '#fff'];
  await page.setContent(
    `<style>body{background:${paper};color:${ink};font:12px sans-serif;margin:16px}div{display:flex;gap:32px;margin-bottom:32px;align-items:start}figure{margin:0}</style>${cells.join('')}`,
  );
  writeFileSync(join(folder, file), await page.screenshot({ fullPage: true }));
  await page.close();
}

mkdirSync(folder, { recursive: true });
const site = await startPreviewServer();
const browser = await chromium.launch(launchOptions());
for (const language of languages) {
  for (const look of looks) {
    await sheet(
      browser,
      await shootViews(browser, site.url, look, language),
      look,
      `views-${look}-${language}.png`,
    );
  }
  await sheet(browser, await shootProfiles(browser, site.url, language), 'light', `profiles-${language}.png`);
}
await browser.close();
await site.close();
