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

/** All comes late where a machine has much to do, or stands still for a while. */
const patient = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

export default defineConfig({
  test: {
    // Half of what browsers do is waiting; as many files at once as there are processors, and two at least.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        define: { __METHOD__: '""' },
        test: {
          name: 'unit',
          environment: 'node',
          ...patient,
          include: ['test/**/*.test.ts'],
          globalSetup: [chooseSeed],
          exclude: ['test/e2e/**', 'test/engines/**', 'test/hosts/**', 'test/long/**'],
        },
      },
      {
        define: { __METHOD__: '""' },
        test: {
          name: 'browser',
          setupFiles: ['test/patience.ts'],
          ...patient,
          include: inBrowser,
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
          ...patient,
          environment: 'node',
          include: ['test/e2e/**/*.test.ts', 'test/engines/chromium.test.ts'],
          globalSetup: ['test/e2e/buildAndServe.ts', chooseSeed],
        },
      },
      {
        test: {
          name: 'engines',
          ...patient,
          environment: 'node',
          include: ['test/engines/{firefox,webkit}.test.ts'],
          globalSetup: ['test/engines/findBrowsers.ts', 'test/e2e/buildAndServe.ts'],
        },
      },
      {
        test: {
          name: 'long',
          ...patient,
          environment: 'node',
          include: ['test/long/**/*.test.ts'],
          globalSetup: ['test/long/findChromium.ts', 'test/e2e/buildAndServe.ts'],
        },
      },
    ],
  },
});
