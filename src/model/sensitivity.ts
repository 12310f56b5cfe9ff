/** Which assumption the answer hangs on: what the median gain would be with each at either end of its range. */
import type { ModelInput } from '../data/schema.ts';
import { listNumericAssumptions, setNumber } from './assumptions.ts';
import { currentSalary } from './currentSalary.ts';
import { createNetGain } from './netGain.ts';
import type { FullProfile } from './profile.ts';
import { quantile } from './quantile.ts';
import { createSalaryPaths } from './salaryPaths.ts';
import { simulate } from './simulation.ts';
import { sorted } from './statistics.ts';

type Assumptions = ModelInput['assumptions'];

/** An assumption at one end of its range, and what would be gained then. */
export interface SensitivityEnd {
  /** In the assumption's own unit. */
  readonly value: number;
  /** Lakh. */
  readonly gainLakh: number;
}

export interface SensitivityEntry {
  readonly assumption: keyof Assumptions;
  /** Which of its numbers, counted from 0, where it has several: the tier, the point. */
  readonly index: number | undefined;
  readonly lowest: SensitivityEnd;
  readonly highest: SensitivityEnd;
  /** Lakh from the least to the largest of three gains: at the lowest value, as things are, at the highest. */
  readonly swingLakh: number;
}

export interface Sensitivity {
  /** Lakh: the median over the scenarios of the gain against staying, added up to the horizon, as things are. */
  readonly gainLakh: number;
  /** By their swing, largest first; those that move nothing come last, in the order of the dataset. */
  readonly entries: readonly SensitivityEntry[];
}

/**
 * Moves each number among the assumptions to the lowest and to the highest that its range allows, the others as they
 * are. The gain is the one at the horizon; where it is the horizon that moves, it is the gain after so many years.
 *
 * The least, most likely and longest job search have to stay in this order, so none is moved past its neighbours:
 * its ends are then theirs and not those of its range. A salary that was left out is estimated anew each time.
 */
export function sensitivity(profile: FullProfile, dataset: ModelInput): Sensitivity {
  const gainLakh = medianGain(profile, dataset);
  const entries = listNumericAssumptions(dataset.assumptions).map(
    ({ assumption, index, range }): SensitivityEntry => {
      const [lowest, highest] = range.map((value) => ({
        value,
        gainLakh: medianGain(profile, setNumber(dataset, assumption, index, value)),
      })) as [SensitivityEnd, SensitivityEnd];
      const gains = [lowest.gainLakh, gainLakh, highest.gainLakh];
      return { assumption, index, lowest, highest, swingLakh: Math.max(...gains) - Math.min(...gains) };
    },
  );
  return { gainLakh, entries: entries.sort((a, b) => b.swingLakh - a.swingLakh) };
}

function medianGain(profile: FullProfile, dataset: ModelInput): number {
  // Without a capstone that is needed the pay stays what it is, and the fee is gone.
  if (!profile.capstone && dataset.facts.capstoneNeeded.value) return 0 - profile.courseFeeLakh;
  const current = currentSalary(profile, dataset);
  const paths = createSalaryPaths(simulate(profile, dataset), current, profile.incomeKept, dataset);
  return quantile(sorted(createNetGain(paths, profile.courseFeeLakh, dataset).atHorizon(current)), 0.5);
}
