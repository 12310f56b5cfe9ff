/**
 * One runner for all tests. `npm test` runs pure code in Node, components in a real browser and the built files in host
 * pages; `npm run test:engines` the same journeys in other engines; `npm run test:long` what takes minutes or a new seed.
 */
import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.ts';
import { splitDataset } from './scripts/splitDataset.ts';

/** The seed of every property, the same in each run. */
const fixedSeed = 'test/setup/fastCheckSeed.ts';
/** For `npm run test:long`: a new seed in each run. */
const randomSeed = 'test/setup/fastCheckRandomSeed.ts';
const chooseSeed = 'test/setup/chooseSeed.ts';

/** All comes late if a machine has much to do, or stands still for a while. */
const patient = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

/** Half of what browsers do is waiting: as many files at once as there are processors, and two at least. */
const maxWorkers = Math.max(2, availableParallelism());

// Vitest writes into the objects that it gets, so that each project needs its own.
const constants = () => ({ __METHOD__: '""' });

const inNode = () => ({
  environment: 'node' as const,
  include: ['test/**/*.test.ts'],
  exclude: ['test/e2e/**', 'test/engines/**', 'test/hosts/**', 'test/long/**'],
});

const inBrowser = () => ({
  include: ['charts', 'calculator', 'element', 'fuzz'].map((folder) => `test/${folder}/**/*.test.tsx`),
  // A browser does not inherit it, and would have one page on two processors.
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
          ...patient,
          ...inNode(),
          setupFiles: [fixedSeed],
        },
      },
      {
        define: constants(),
        plugins: [splitDataset()],
        test: {
          name: 'browser',
          ...patient,
          ...inBrowser(),
          setupFiles: [fixedSeed, 'test/setup/testTimeouts.ts'],
        },
      },
      {
        plugins: [splitDataset()],
        test: {
          name: 'e2e',
          ...patient,
          environment: 'node',
          include: ['test/e2e/**/*.test.ts', 'test/engines/chromium.test.ts'],
          setupFiles: [fixedSeed],
          globalSetup: ['test/e2e/buildAndServe.ts'],
        },
      },
      {
        plugins: [splitDataset()],
        test: {
          name: 'engines',
          ...patient,
          environment: 'node',
          include: ['test/engines/{firefox,webkit}.test.ts'],
          setupFiles: [fixedSeed],
          globalSetup: ['test/engines/findBrowsers.ts', 'test/e2e/buildAndServe.ts'],
        },
      },
      {
        plugins: [splitDataset()],
        test: {
          name: 'long',
          ...patient,
          environment: 'node',
          include: ['test/long/**/*.test.ts', 'test/e2e/attacks.test.ts'],
          setupFiles: [randomSeed],
          globalSetup: [chooseSeed, 'test/long/findChromium.ts', 'test/e2e/buildAndServe.ts'],
        },
      },
      {
        define: constants(),
        plugins: [splitDataset()],
        test: {
          name: 'long-unit',
          ...patient,
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
          ...patient,
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
