// Four kinds of tests, one runner: pure code in Node, components in a real browser, built files in host pages, and journeys
// through these in other engines, which `npm test` leaves out.
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.ts';

const inBrowser = [
  'test/charts/**/*.test.tsx',
  'test/calculator/**/*.test.tsx',
  'test/element/**/*.test.tsx',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Properties over thousands of cases; a loaded machine takes longer.
          testTimeout: 30_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/engines/**', 'test/hosts/**'],
        },
      },
      {
        define: { __METHOD__: '""', __CHARTS_ALONE__: 'false' },
        test: {
          name: 'browser',
          include: inBrowser,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium', viewport: { width: 800, height: 900 } }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts', 'test/engines/chromium.test.ts'],
          globalSetup: ['test/e2e/buildAndServe.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'engines',
          environment: 'node',
          include: ['test/engines/{firefox,webkit}.test.ts'],
          globalSetup: ['test/engines/findBrowsers.ts', 'test/e2e/buildAndServe.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
