/** Chooses and prints the seed of a run of `npm run test:long`. Set FAST_CHECK_SEED to repeat a run. */
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
