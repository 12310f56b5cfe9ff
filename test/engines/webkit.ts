/** WebKitGTK's MiniBrowser on a virtual screen (Xvfb), driven by Selenium with classic WebDriver. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { Builder, Button, Key, type WebDriver } from 'selenium-webdriver';
import { vi } from 'vitest';
import { webkitDriverPath } from '../../scripts/browser.ts';
import { type Engine, type SavedFile, timeouts } from './driver.ts';

export async function startWebkit(): Promise<Engine> {
  // A driver sometimes fails to connect to the browser that it started, so a new one is tried.
  const { browser, driver } = await vi.waitFor(startBrowser, { timeout: 3 * startMs });
  const read = (expression: string) => browser.executeScript<unknown>(`return ${expression}`);
  return {
    /** Reuses one tab: a second one would be in the background, where nothing is rendered. */
    async openTab(size) {
      const window = browser.manage().window();
      // The window is higher than its viewport.
      await window.setRect(size);
      const missing = size.height - Number(await read('innerHeight'));
      await window.setRect({ ...size, height: size.height + missing });
      return {
        open: (url) => browser.get(url),
        reload: () => browser.navigate().refresh(),
        back: () => browser.navigate().back(),
        async evaluate(expression, inFrame) {
          if (!inFrame) return read(expression);
          await browser.switchTo().frame(0);
          try {
            return await read(expression);
          } finally {
            await browser.switchTo().defaultContent();
          }
        },
        async press(keys) {
          const codes = keys.map(keyCode);
          const actions = browser.actions();
          for (const code of codes) actions.keyDown(code);
          for (const code of codes.toReversed()) actions.keyUp(code);
          await actions.perform();
        },
        type: (text) => browser.actions().sendKeys(text).perform(),
        pointTo: (x, y) =>
          browser
            .actions()
            .move({ x: Math.round(x), y: Math.round(y), duration: 0 })
            .perform(),
        pointerDown: () => browser.actions().press(Button.LEFT).perform(),
        pointerUp: () => browser.actions().release(Button.LEFT).perform(),
        /** The driver does not report downloads, so this catches the file in the page. */
        async saved(action) {
          await read(`(${catchFile})()`);
          await action();
          return vi.waitFor(async () => {
            const caught = (await read('window.caught')) as { name: string; dataUrl: string } | null;
            if (!caught) throw new Error('No file was saved.');
            const base64 = caught.dataUrl.replace(/^.*?,/, '');
            return { name: caught.name, bytes: Buffer.from(base64, 'base64') } satisfies SavedFile;
          }, timeouts);
        },
        close: () => browser.get('about:blank'),
      };
    },
    async close() {
      await browser.quit();
      end(driver);
    },
  };
}

/** How long a browser may take to start. */
const startMs = 15_000;

async function startBrowser(): Promise<{ browser: WebDriver; driver: ChildProcess }> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  // The pointer of a new screen is in its middle; the window below it has the focus.
  const screen = '-screen 0 1024x1200x24';
  // Detached: in a process group of its own, so that the screen, the driver and the browser end together.
  const driver = spawn('xvfb-run', ['-a', '-s', screen, webkitDriverPath(), `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
  });
  try {
    await vi.waitFor(() => fetch(`${address}/status`), timeouts);
    const browser = new Builder()
      .usingServer(address)
      .withCapabilities({ browserName: 'MiniBrowser' })
      .build();
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('WebKit did not start.')), startMs);
    });
    await Promise.race([browser.getSession(), late]);
    return { browser, driver };
  } catch (reason) {
    end(driver);
    throw reason;
  }
}

function end(driver: ChildProcess): void {
  if (driver.pid) process.kill(-driver.pid);
}

/** WebDriver has code points for keys that type no character. */
function keyCode(key: string): string {
  const name = key.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
  const code: unknown = Reflect.get(Key, name);
  return typeof code === 'string' ? code : key;
}

/** Runs in the page. Records the file of a download link instead of downloading it. */
function catchFile(): void {
  Object.assign(window, { caught: null });
  HTMLAnchorElement.prototype.click = function () {
    const name = this.download;
    fetch(this.href)
      .then((response) => response.blob())
      .then((blob) => {
        const reader = new FileReader();
        reader.onload = () => Object.assign(window, { caught: { name, dataUrl: reader.result } });
        reader.readAsDataURL(blob);
      });
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
