/**
 * Runs property tests with the same cases in each run; no property sets a seed of its own. `npm run test:long` uses
 * `fastCheckRandomSeed.ts` instead.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: 2026 });
