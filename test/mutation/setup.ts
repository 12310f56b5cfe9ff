/** A mutant is tried on fewer cases, and which case shows it best does not matter. The seed is that of `npm test`. */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 20, endOnFailure: true });
