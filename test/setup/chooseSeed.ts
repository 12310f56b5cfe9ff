/** Before `npm run test:long`: chooses the seed of the run and prints it. FAST_CHECK_SEED repeats a run. */
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    fastCheckSeed: number;
  }
}

export default function setup(project: TestProject): void {
  // Runs once for each project; all of them share the seed of the first.
  if (!process.env.FAST_CHECK_SEED) {
    process.env.FAST_CHECK_SEED = String(Math.floor(Math.random() * 2 ** 31));
    process.stdout.write(`FAST_CHECK_SEED=${process.env.FAST_CHECK_SEED} repeats this run.\n`);
  }
  const seed = Number(process.env.FAST_CHECK_SEED);
  if (!Number.isInteger(seed)) {
    throw new Error(`FAST_CHECK_SEED: found ${process.env.FAST_CHECK_SEED}; allowed: a whole number`);
  }
  project.provide('fastCheckSeed', seed);
}
