/** Takes the README's screenshot of the calculator on the built page. */
import { chromium } from 'playwright';
import { launchOptions } from './browser.ts';
import { startPreviewServer } from './previewServer.ts';

const site = await startPreviewServer();
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({
  viewport: { width: 800, height: 1200 },
  deviceScaleFactor: 1.5,
  reducedMotion: 'reduce',
});
await page.goto(site.url);
const calculator = page.locator('career-leap');
await calculator.getByRole('tab').first().waitFor();
await calculator.evaluate((element) => element.setAttribute('salary', '9'));
await calculator.screenshot({ path: 'calculator.png' });
await browser.close();
await site.close();
