/**
 * Runs property tests with more cases, and a new seed, in each run of `npm run test:long`. Add a case that fails
 * here to the `examples` of its property, so that `npm test` includes it from then on.
 */
import fc from 'fast-check';
import { inject } from 'vitest';

fc.configureGlobal({ seed: inject('fastCheckSeed'), numRuns: 500 });
