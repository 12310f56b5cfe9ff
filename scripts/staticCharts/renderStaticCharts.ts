/**
 * Writes the static charts to `dist/v1/charts/`: `<kind>-<theme>-<lang>.svg` for pages without JavaScript, and a PNG
 * of 1200×630 px beside each for social cards. A real browser renders the calculator's own components.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { launchOptions } from '../browser.ts';
import { languages } from '../languages.ts';

const kinds = ['market', 'bands'];
const themes = ['light', 'dark'];
const folder = join('dist', 'v1', 'charts');

export async function renderStaticCharts(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await createServer({
    logLevel: 'warn',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  });
  await server.listen();
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 600, height: 315 }, deviceScaleFactor: 2 });
    for (const kind of kinds)
      for (const theme of themes)
        for (const lang of languages) {
          const name = join(folder, `${kind}-${theme}-${lang}`);
          const url = `${server.resolvedUrls?.local[0]}scripts/staticCharts/index.html?kind=${kind}&theme=${theme}&lang=${lang}`;
          await page.goto(url);
          await page.locator('.settled').waitFor();
          writeFileSync(`${name}.svg`, await page.evaluate<string>('chartFile()'));
          await page.goto(`${url}&card`);
          await page.locator('.settled').waitFor();
          writeFileSync(`${name}.png`, await page.screenshot());
        }
  } finally {
    await browser.close();
    await server.close();
  }
}
