/** Chromium, driven by Playwright. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { launchOptions } from '../../scripts/browser.ts';
import type { Engine } from './driver.ts';

export async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch(launchOptions());
  return {
    async openTab(viewport) {
      const permissions = ['clipboard-read', 'clipboard-write'];
      const context = await browser.newContext({ viewport, permissions });
      const page = await context.newPage();
      return {
        open: async (url) => void (await page.goto(url)),
        reload: async () => void (await page.reload()),
        back: async () => void (await page.goBack()),
        evaluate: async (expression, inFrame) => page.frames()[inFrame ? 1 : 0]?.evaluate(expression),
        press: (keys) => page.keyboard.press(keys.join('+')),
        type: (text) => page.keyboard.type(text),
        pointTo: (x, y) => page.mouse.move(x, y),
        pointerDown: () => page.mouse.down(),
        pointerUp: () => page.mouse.up(),
        async saved(action) {
          const [download] = await Promise.all([page.waitForEvent('download'), action()]);
          return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
        },
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
