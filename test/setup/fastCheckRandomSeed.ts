/**
 * Gives the properties more and other cases in each run of `npm run test:long`. A case that fails here is added to the
 * `examples` of its property, so that `npm test` tries it from then on.
 */
import fc from 'fast-check';
import { inject } from 'vitest';

fc.configureGlobal({ seed: inject('fastCheckSeed'), numRuns: 500 });
