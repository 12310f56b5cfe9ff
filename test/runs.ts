/** The number of runs for properties that are faster or slower than most. */
import fc from 'fast-check';

/**
 * @param usual the number in `npm test`; mutation tests run fewer, `npm run test:long` more, in proportion to the
 * `numRuns` that their setup file sets
 */
export const runs = (usual: number): number => {
  const { numRuns = 100 } = fc.readConfigureGlobal();
  return Math.ceil((usual * numRuns) / 100);
};
