/** How long a projection takes, against the plain transcription of the model that the tests compare it with. */
import { indiaMl2026, type Profile, type Projection, project } from '../src/model/index.ts';
import { oracle } from '../test/model/oracle.ts';
import { profiles } from './data.ts';
import { type Summary, summary } from './statistics.ts';

export interface ProjectionMs {
  readonly ours: Summary;
  readonly transcription: Summary;
}

const rounds = 6;

/** Both in turn, each read whole, with the odds of a year and the scenarios that are drawn. */
export function measureProjection(): ProjectionMs {
  const ways: readonly ((profile: Profile) => Omit<Projection, 'samplePaths'>)[] = [
    (profile) => project(profile),
    (profile) => oracle(profile, indiaMl2026),
  ];
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    for (const profile of profiles(61)) {
      for (const [i, way] of ways.entries()) {
        const from = performance.now();
        // The copy has all of it worked out, also what waits until it is asked for.
        const { outcomes, chanceAtLeast, sampleScenarios } = { ...way(profile) };
        outcomes(5);
        chanceAtLeast(20, 5);
        sampleScenarios();
        // The first round is for the compiler.
        if (round > 0) times[i]?.push(performance.now() - from);
      }
    }
  }
  const [ours, transcription] = times;
  return { ours: summary(ours), transcription: summary(transcription) };
}
