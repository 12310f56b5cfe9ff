/**
 * Gives every property of fast-check the same cases in each run: no property sets a seed of its own. The one exception is
 * `npm run test:long`, which uses `fastCheckRandomSeed.ts` instead.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: 2026 });
