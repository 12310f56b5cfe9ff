/**
 * The test projects. `npm test` runs pure code in Node, components in a real browser and the built files in host
 * pages; `npm run test:engines` runs the same journeys in other engines; `npm run test:long` runs slow tests, and
 * property tests with a new seed.
 */
import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.ts';
import { splitDataset } from './scripts/splitDataset.ts';

/** Sets the seed of all property tests, the same in each run. */
const fixedSeed = 'test/setup/fastCheckSeed.ts';
/** Sets a new seed in each run of `npm run test:long`. */
const randomSeed = 'test/setup/fastCheckRandomSeed.ts';
const chooseSeed = 'test/setup/chooseSeed.ts';

/** Long enough that a slow or busy machine fails no test. */
const timeouts = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

/** As many test files at once as there are processors, and at least two: browsers wait half of the time. */
const maxWorkers = Math.max(2, availableParallelism());

// A function, because Vitest mutates the object and each project needs its own.
const constants = () => ({ __METHOD__: '""' });

const inNode = () => ({
  environment: 'node' as const,
  include: ['test/**/*.test.ts'],
  exclude: ['test/e2e/**', 'test/engines/**', 'test/hosts/**', 'test/long/**'],
});

const inBrowser = () => ({
  include: ['charts', 'calculator', 'element', 'fuzz'].map((folder) => `test/${folder}/**/*.test.tsx`),
  // Browser projects don't inherit it, and would use one page on two processors.
  maxWorkers,
  browser: {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: launchOptions() }),
    instances: [{ browser: 'chromium' as const, viewport: { width: 800, height: 900 } }],
  },
});

export default defineConfig({
  test: {
    maxWorkers,
    projects: [
      {
        define: constants(),
        plugins: [splitDataset()],
        test: {
          name: 'unit',
          ...timeouts,
          ...inNode(),
          setupFiles: [fixedSeed],
        },
      },
      {
        define: constants(),
        plugins: [splitDataset()],
        test: {
          name: 'browser',
          ...timeouts,
          ...inBrowser(),
          setupFiles: [fixedSeed, 'test/setup/testTimeouts.ts'],
        },
      },
      {
        plugins: [splitDataset()],
        test: {
          name: 'e2e',
          ...timeouts,
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          setupFiles: [fixedSeed],
          globalSetup: ['test/e2e/buildAndServe.ts'],
        },
      },
      {
        plugins: [splitDataset()],
        test: {
          name: 'engines',
          ...timeouts,
          environment: 'node',
          include: ['test/engines/*.test.ts'],
          setupFiles: [fixedSeed],
          globalSetup: ['test/engines/findBrowsers.ts', 'test/e2e/buildAndServe.ts'],
        },
      },
      {
        plugins: [splitDataset()],
        test: {
          name: 'long',
          ...timeouts,
          environment: 'node',
          include: ['test/long/**/*.test.ts'],
          setupFiles: [randomSeed],
          globalSetup: [chooseSeed, 'test/long/findChromium.ts', 'test/e2e/buildAndServe.ts'],
        },
      },
      {
        define: constants(),
        plugins: [splitDataset()],
        test: {
          name: 'long-unit',
          ...timeouts,
          ...inNode(),
          testTimeout: 600_000,
          setupFiles: [randomSeed],
          globalSetup: [chooseSeed],
        },
      },
      {
        define: constants(),
        plugins: [splitDataset()],
        test: {
          name: 'long-browser',
          ...timeouts,
          ...inBrowser(),
          testTimeout: 600_000,
          include: ['test/fuzz/**/*.test.tsx', 'test/charts/overlap.test.tsx'],
          setupFiles: [randomSeed, 'test/setup/testTimeouts.ts'],
          globalSetup: [chooseSeed],
        },
      },
    ],
  },
});
