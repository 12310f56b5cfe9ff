/** One browser for a test file, with pages that record their errors and warnings. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Page,
} from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchOptions } from '../../scripts/browser.ts';

export interface WatchedPage {
  readonly page: Page;
  /** Console errors and warnings, and uncaught exceptions. */
  readonly complaints: readonly string[];
}

export function useBrowser(
  launch: LaunchOptions = {},
): (options?: BrowserContextOptions) => Promise<WatchedPage> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ ...launchOptions(), ...launch });
  });
  afterAll(() => browser.close());

  // Pages that stay open slow down the tests after them. Those of a `beforeAll` are shared by its tests.
  const opened: BrowserContext[] = [];
  let isInTest = false;
  beforeEach(() => {
    isInTest = true;
  });
  afterEach(async () => {
    isInTest = false;
    await Promise.all(opened.splice(0).map((context) => context.close()));
  });

  return async (options = {}) => {
    const context = await browser.newContext(options);
    if (isInTest) opened.push(context);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    return { page, complaints };
  };
}
