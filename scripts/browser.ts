/** The paths of the browsers that tests and screenshots use, with their usual names and install locations. */
import { join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';
import { findBrowser, run } from './findBrowser.ts';

const headlessShell = 'chromium-headless-shell';

/**
 * @param allowHeadlessShell whether chromium-headless-shell may be used instead. Its pages need a third of the
 * resources, but it has no back/forward cache.
 */
export const chromiumPath = (allowHeadlessShell = false): string =>
  findBrowser({
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    namesOnPath: [
      ...(allowHeadlessShell ? [headlessShell] : []),
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
    debianPackages: [allowHeadlessShell ? headlessShell : 'chromium', 'fonts-noto-core'],
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

/** WebKit is only supported as WebKitGTK, whose package has a browser and its WebDriver. It needs a display. */
export const webkitDriverPath = (): string =>
  findBrowser({
    name: 'WebKitWebDriver',
    variable: 'WEBKIT_DRIVER_PATH',
    namesOnPath: ['WebKitWebDriver'],
    needs: ['xvfb-run', 'xauth'],
    debianPackages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'fonts-noto-core'],
  });

/** The options with which Playwright launches Chromium. */
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
      // A partial repaint can differ from a full one in the last bit of a pixel.
      '--disable-partial-raster',
    ],
  };
}
