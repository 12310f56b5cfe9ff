/**
 * Before a run: chooses the seed that its properties start from and prints it; FUZZ_SEED repeats a run. On CI it is always
 * the same, so that a commit that was green stays so; everywhere else each run looks somewhere else.
 */
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    fuzzSeed: number;
  }
}

export default function setup(project: TestProject) {
  // Each project of a run comes here, and takes the seed of the first.
  if (!process.env.FUZZ_SEED) {
    process.env.FUZZ_SEED = process.env.CI ? '2026' : String(Math.floor(Math.random() * 2 ** 31));
    process.stdout.write(`FUZZ_SEED=${process.env.FUZZ_SEED} repeats this run.\n`);
  }
  const seed = Number(process.env.FUZZ_SEED);
  if (!Number.isInteger(seed)) {
    throw new Error(`FUZZ_SEED: found ${process.env.FUZZ_SEED}; allowed: a whole number`);
  }
  project.provide('fuzzSeed', seed);
}
