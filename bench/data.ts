/** Real projections for the contenders to draw: the initial data, and the updates. */
import { indiaMl2026, project } from '../src/model/index.ts';
import { parseProfile } from '../src/model/parseProfile.ts';
import type { Profile } from '../src/model/profile.ts';
import { salaryBands } from '../src/model/salaryBands.ts';
import type { BenchData } from './picture.ts';

/**
 * Profiles that vary every input of the two charts. All of them lead to a first role, so that every chart has
 * the same parts.
 */
export function profiles(count: number): Profile[] {
  return Array.from({ length: count }, (_, i) => ({
    experienceYears: 1 + ((i * 7) % 19) / 2,
    cityTier: ([1, 2, 3] as const)[i % 3] ?? 1,
    currentSalaryLpa: i % 4 === 0 ? undefined : 4 + ((i * 11) % 31) / 1.7,
    studyHoursPerWeek: 5 + ((i * 5) % 23),
    incomeKept: [1, 0.5, 1, 0, 0.75][i % 5] ?? 1,
  }));
}

function benchData(profile: Profile): BenchData {
  const projection = project(profile);
  const { bands } = salaryBands(parseProfile(profile, indiaMl2026), projection, indiaMl2026);
  const expected = projection.firstPay?.p50;
  if (expected == null || projection.startsAtMid) throw new Error('The profile has no first role.');
  const [entry, mid] = bands;
  const paths = projection.samplePaths(20);
  return {
    stay: projection.stay,
    p10: projection.bands.p10,
    p50: projection.bands.p50,
    p90: projection.bands.p90,
    scenarios: paths.map(({ pays }) => pays),
    jumps: paths.map(({ jumps }) => jumps),
    bands: { entry: [entry.low, entry.high], mid: [mid.low, mid.high] },
    current: projection.stay[0] ?? 0,
    expected,
  };
}

/** The initial data, and 60 updates. */
export const data: readonly [BenchData, ...BenchData[]] = (() => {
  const [first, ...others] = profiles(61).map(benchData);
  if (!first) throw new Error('There are no profiles.');
  return [first, ...others];
})();
