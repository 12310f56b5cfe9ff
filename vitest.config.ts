// One runner for all tests: pure code in Node, components in a real browser, built files in host pages; and, left out by
// `npm test`, journeys through these in other engines, and what takes minutes.
import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.ts';

/** Says which seed the runs of fast-check have. */
const chooseSeed = 'test/fuzz/chooseSeed.ts';

const inBrowser = [
  'test/charts/**/*.test.tsx',
  'test/calculator/**/*.test.tsx',
  'test/element/**/*.test.tsx',
  'test/fuzz/**/*.test.tsx',
];

/** What is waited for comes late where a machine has much to do. */
const patient = { poll: { timeout: 10_000 } };

export default defineConfig({
  test: {
    // Half of what browsers do is waiting; as many files at once as there are processors, and two at least.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        define: { __METHOD__: '""', __CHARTS_ALONE__: 'false' },
        test: {
          name: 'unit',
          environment: 'node',
          // Properties over thousands of cases; a loaded machine takes longer.
          testTimeout: 30_000,
          include: ['test/**/*.test.ts'],
          globalSetup: [chooseSeed],
          exclude: ['test/e2e/**', 'test/engines/**', 'test/hosts/**', 'test/long/**'],
        },
      },
      {
        define: { __METHOD__: '""', __CHARTS_ALONE__: 'false' },
        test: {
          name: 'browser',
          setupFiles: ['test/patience.ts'],
          expect: patient,
          include: inBrowser,
          testTimeout: 60_000,
          globalSetup: [chooseSeed],
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
          expect: patient,
          environment: 'node',
          include: ['test/e2e/**/*.test.ts', 'test/engines/chromium.test.ts'],
          globalSetup: ['test/e2e/buildAndServe.ts', chooseSeed],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'engines',
          expect: patient,
          environment: 'node',
          include: ['test/engines/{firefox,webkit}.test.ts'],
          globalSetup: ['test/engines/findBrowsers.ts', 'test/e2e/buildAndServe.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'long',
          expect: patient,
          environment: 'node',
          include: ['test/long/**/*.test.ts'],
          globalSetup: ['test/long/findChromium.ts', 'test/e2e/buildAndServe.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
