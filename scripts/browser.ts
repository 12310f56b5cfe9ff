/** The browsers that tests and pictures run in, and what each is called on the machines that we know. */
import { join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';
import { findBrowser, run } from './findBrowser.ts';

const headlessShell = 'chromium-headless-shell';

/**
 * @param withoutWindows the same browser without windows will do: a page of it costs a third, and it keeps no page for
 * the way back
 */
export const chromiumPath = (withoutWindows = false): string =>
  findBrowser({
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    namesOnPath: [
      ...(withoutWindows ? [headlessShell] : []),
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'msedge',
    ],
    usualPlaces: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      chromium.executablePath(),
    ],
    install: () => run(process.execPath, join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'),
    debianPackages: [withoutWindows ? headlessShell : 'chromium', 'fonts-noto-core'],
  });

export const firefoxPath = (): string =>
  findBrowser({
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    namesOnPath: ['firefox', 'firefox-esr'],
    usualPlaces: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackages: ['firefox-esr', 'fonts-noto-core'],
  });

/** WebKit is had as WebKitGTK alone, which comes with a browser and a driver of it and wants a screen to draw on. */
export const webkitDriverPath = (): string =>
  findBrowser({
    name: 'WebKitWebDriver',
    variable: 'WEBKIT_DRIVER_PATH',
    namesOnPath: ['WebKitWebDriver'],
    needs: ['xvfb-run', 'xauth'],
    debianPackages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'fonts-noto-core'],
  });

/** What to hand to Playwright to start that Chromium. */
export function launchOptions(): LaunchOptions {
  return {
    executablePath: chromiumPath(true),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      // What is mended in part may differ in a pixel's last bit from what is painted at once.
      '--disable-partial-raster',
    ],
  };
}
