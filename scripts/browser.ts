/**
 * Finds the Chromium that tests and pictures run in: the one named by CHROMIUM_PATH, else one on this machine, else
 * Playwright's own; where there is none, installs one (Playwright's installer, else Debian's package as root).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return namesOnPath
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

function found(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) {
    throw new Error(`CHROMIUM_PATH: found ${named}, where there is no file; allowed: the path of a Chromium`);
  }
  return named ?? onPath() ?? [...usualPlaces, chromium.executablePath()].find((path) => existsSync(path));
}

function install(): void {
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  if (run(process.execPath, join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium')) return;
  if (process.getuid?.() === 0) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-core'], { stdio: 'inherit' });
  }
}

function browserPath(): string {
  const path = found();
  if (path) return path;
  install();
  const installed = found();
  if (!installed) {
    throw new Error('No Chromium could be found or installed; set CHROMIUM_PATH to the path of one.');
  }
  return installed;
}

/** What to hand to Playwright to start that Chromium. */
export function launchOptions(): LaunchOptions {
  return {
    executablePath: browserPath(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
    ],
  };
}
