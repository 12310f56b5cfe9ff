/** Runs fewer cases against each mutant, and does not shrink them. The seed is that of `npm test`. */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 20, endOnFailure: true });
