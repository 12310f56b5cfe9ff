/** Times a projection, and the same by the oracle, the plain implementation of the model that the tests use. */
import { indiaMl2026, type Profile, type Projection, project } from '../src/model/index.ts';
import { oracle } from '../test/model/oracle.ts';
import { profiles } from './data.ts';
import { type Summary, summary } from './statistics.ts';

export interface ProjectionMs {
  readonly ours: Summary;
  readonly transcription: Summary;
}

const rounds = 6;

/** Times both in turn, each with all its lazy results, the outcomes of a year and the sample scenarios. */
export function measureProjection(): ProjectionMs {
  const implementations: readonly ((profile: Profile) => Omit<Projection, 'samplePaths'>)[] = [
    (profile) => project(profile),
    (profile) => oracle(profile, indiaMl2026),
  ];
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    for (const profile of profiles(61)) {
      for (const [i, run] of implementations.entries()) {
        const from = performance.now();
        // Spreading evaluates the lazy getters.
        const { outcomes, chanceAtLeast, sampleScenarios } = { ...run(profile) };
        outcomes(5);
        chanceAtLeast(20, 5);
        sampleScenarios();
        // The first round is for JIT compilation.
        if (round > 0) times[i]?.push(performance.now() - from);
      }
    }
  }
  const [ours, transcription] = times;
  return { ours: summary(ours), transcription: summary(transcription) };
}
