/** How every property here is run: from the seed of the run, and with the cases that once failed. */
import type fc from 'fast-check';
import { inject } from 'vitest';

/** @param examples cases that once failed; they come first */
export const seeded = <Case>(numRuns: number, examples: readonly Case[] = []): fc.Parameters<Case> => ({
  seed: inject('fuzzSeed'),
  numRuns: numRuns + examples.length,
  // A case that fails is made smaller for so long.
  interruptAfterTimeLimit: 60_000,
  examples: [...examples],
});
