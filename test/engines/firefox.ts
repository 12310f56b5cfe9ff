/** Firefox, driven by Puppeteer with WebDriver BiDi. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type KeyInput, launch } from 'puppeteer-core';
import { vi } from 'vitest';
import { firefoxPath } from '../../scripts/browser.ts';
import { type Engine, timeouts } from './driver.ts';

/** Preferences that disable the browser's own network requests. */
const noOwnRequests = {
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
};

export async function startFirefox(): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: firefoxPath(),
    headless: true,
    extraPrefsFirefox: noOwnRequests,
  });
  return {
    async openTab(size) {
      const downloadPath = mkdtempSync(join(tmpdir(), 'career-leap-'));
      const context = await browser.createBrowserContext({
        downloadBehavior: { policy: 'allow', downloadPath },
      });
      const page = await context.newPage();
      await page.setViewport(size);
      return {
        open: async (url) => void (await page.goto(url)),
        reload: async () => void (await page.reload()),
        // Puppeteer's goBack() waits for a load, which does not happen for a page in the back/forward cache.
        back: async () => void (await page.evaluate('history.back()')),
        evaluate: async (expression, inFrame) => page.frames()[inFrame ? 1 : 0]?.evaluate(expression),
        async press(keys) {
          for (const key of keys) await page.keyboard.down(key as KeyInput);
          for (const key of keys.toReversed()) await page.keyboard.up(key as KeyInput);
        },
        type: (text) => page.keyboard.type(text),
        pointTo: (x, y) => page.mouse.move(x, y),
        pointerDown: () => page.mouse.down(),
        pointerUp: () => page.mouse.up(),
        async saved(action) {
          const before = readdirSync(downloadPath);
          await action();
          return vi.waitFor(() => {
            const [name, ...others] = readdirSync(downloadPath).filter((file) => !before.includes(file));
            // While it downloads, Firefox creates empty files and a `.part` file beside the final one.
            if (!name || others.length > 0 || name.endsWith('.part')) throw new Error('No file was saved.');
            const bytes = readFileSync(join(downloadPath, name));
            if (bytes.length === 0) throw new Error('The file is still empty.');
            return { name, bytes };
          }, timeouts);
        },
        async close() {
          await context.close();
          rmSync(downloadPath, { recursive: true });
        },
      };
    },
    close: () => browser.close(),
  };
}
