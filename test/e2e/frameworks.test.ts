/** The packed package in applications of four frameworks: installed, built with their tools, and used. */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { project } from '../../src/model/index.ts';
import { npm, pack } from './pack.ts';
import { useBrowser } from './page.ts';

const hosts = join('test', 'hosts');
const open = useBrowser();

let server: PreviewServer;
let url: string;

/** Runs a script of an installed tool with Node. */
function run(...command: string[]): string {
  // Frameworks only warn of misuse in development.
  const env = { ...process.env, NODE_ENV: 'development' };
  return execFileSync(process.execPath, command, { env, encoding: 'utf8', stdio: 'pipe' });
}

beforeAll(async () => {
  rmSync(join(hosts, 'node_modules'), { recursive: true, force: true });
  const tarball = pack();
  npm(
    hosts,
    'install',
    tarball,
    '--no-save',
    '--no-package-lock',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
  );
  rmSync(dirname(tarball), { recursive: true });
  const configFile = join(hosts, 'vite.config.ts');
  run(join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--config', configFile, '--logLevel', 'warn');
  server = await preview({ configFile, logLevel: 'warn', preview: { port: 0, host: '127.0.0.1' } });
  url = server.resolvedUrls?.local[0] ?? '';
});

afterAll(() => server?.close());

const answer = (page: Page) => page.getByRole('region', { name: 'The answer' }).textContent();
const field = (page: Page, name: string) => page.getByRole('spinbutton', { name, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** The first pay as in the answer. */
function firstPay(profile: Parameters<typeof project>[0]): string {
  const lakh = project(profile).firstPay?.p50 ?? Number.NaN;
  return `about ₹${Number(lakh.toFixed(1))} lakh`;
}

describe.each(['react', 'vue', 'svelte', 'preact'])('an application of %s', (app) => {
  async function visit() {
    const opened = await open();
    await opened.page.goto(`${url}${app}/`);
    await opened.page.locator('career-leap figure').waitFor();
    return opened;
  }

  it('sets attributes and properties, and the answer follows', async () => {
    const { page, complaints } = await visit();
    await page.getByText('Make it yours').click();
    expect(await answer(page)).toContain(firstPay({ currentSalaryLpa: 9 }));
    await press(page, 'Senior');
    await expect.poll(() => answer(page)).toContain('At ₹22 lakh today, the move leaves you behind');
    expect(await field(page, 'Experience').inputValue()).toBe('8');
    await press(page, 'Elsewhere');
    await expect.poll(() => field(page, 'ML experience').inputValue()).toBe('2');
    await expect.poll(() => answer(page)).toContain(firstPay({ cityTier: 3, mlYears: 2 }));
    expect(await field(page, 'Experience').inputValue()).toBe('4');
    expect(complaints).toEqual([]);
  });

  it('receives the visitor’s inputs as events', async () => {
    const { page, complaints } = await visit();
    await field(page, 'Experience').fill('7');
    await expect.poll(() => page.locator('output').first().textContent()).toBe('7 years');
    await press(page, 'Senior');
    await expect.poll(() => page.locator('output').first().textContent()).toBe('8 years');
    expect(complaints).toEqual([]);
  });

  it('may move the element, and the inputs stay', async () => {
    const { page, complaints } = await visit();
    await field(page, 'Experience').fill('7');
    const text = page.getByText('Some words.');
    const isBelow = () => text.evaluate((node) => node.previousElementSibling?.localName === 'career-leap');
    for (const below of [false, true, false]) {
      await press(page, 'Move');
      await expect.poll(isBelow).toBe(below);
      expect(await field(page, 'Experience').inputValue()).toBe('7');
    }
    expect(complaints).toEqual([]);
  });

  it('may remove and recreate the element, and the old one is garbage-collected', async () => {
    const { page, complaints } = await visit();
    await page.evaluate(() => Object.assign(window, { created: [] }));
    const count = () => page.locator('career-leap').count();
    for (let round = 0; round < 4; round++) {
      await page.locator('career-leap figure').waitFor();
      await page.evaluate(() => {
        const { created } = window as unknown as { created: WeakRef<Element>[] };
        created.push(...[...document.querySelectorAll('career-leap')].map((element) => new WeakRef(element)));
      });
      await field(page, 'Experience').fill('7');
      await press(page, 'Show or hide');
      await expect.poll(count).toBe(0);
      await press(page, 'Show or hide');
      await expect.poll(count).toBe(1);
    }
    await page.locator('career-leap figure').waitFor();
    await press(page, 'Senior');
    await expect.poll(() => answer(page)).toContain('At ₹22 lakh today');
    const session = await page.context().newCDPSession(page);
    const alive = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return page.evaluate(
        () =>
          (window as unknown as { created: WeakRef<Element>[] }).created.filter((one) => one.deref()).length,
      );
    };
    await expect.poll(alive).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('the installed package', () => {
  it.each([
    ['light', 'rgb(27, 29, 31)'],
    ['dark', 'rgb(233, 235, 236)'],
  ] as const)('has the colours of a %s page', async (colorScheme, ink) => {
    const { page } = await open({ colorScheme: colorScheme === 'light' ? 'dark' : 'light' });
    await page.goto(`${url}react/`);
    await page.evaluate(
      (scheme) => document.documentElement.style.setProperty('color-scheme', scheme),
      colorScheme,
    );
    const text = page.locator('career-leap .answer');
    expect(await text.evaluate((element) => getComputedStyle(element).color)).toBe(ink);
  });

  it('has types for each framework that reject invalid values', () => {
    expect(run(join('node_modules', 'typescript', 'bin', 'tsc'), '-p', join(hosts, 'types'))).toBe('');
  });

  it('shares the Preact of the application, even an older version', () => {
    expect(existsSync(join(hosts, 'node_modules', 'career-leap', 'node_modules'))).toBe(false);
  });

  it.each(['career-leap', 'career-leap/define', 'career-leap/react', 'career-leap/preact'])(
    'can be imported on a server without adding globals: %s',
    (entry) => {
      const added = runInNode(`
        const before = Object.getOwnPropertyNames(globalThis);
        await import('${entry}');
        console.log(Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name)).join());`);
      expect(added).toBe('\n');
    },
  );

  it('renders on a server', () => {
    const html = runInNode(`
      const { renderCareerLeap } = await import('career-leap/server');
      console.log(await renderCareerLeap({ attributes: { salary: 9 } }));`);
    expect(html.replace(/<[^>]*>/g, '')).toContain(firstPay({ currentSalaryLpa: 9 }));
  });
});

/** Runs a module that can import the installed package. @returns its output */
function runInNode(module: string): string {
  const options = { cwd: hosts, encoding: 'utf8', stdio: 'pipe' } as const;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', module], options);
}
