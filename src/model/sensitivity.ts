/** Sensitivity analysis: the median gain with each assumption at either end of its range. */
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

/** An assumption at one end of its range, and the median gain with this value. */
export interface SensitivityEnd {
  /** In the unit of the assumption. */
  readonly value: number;
  /** Lakh rupees. */
  readonly gainLakh: number;
}

export interface SensitivityEntry {
  readonly assumption: keyof Assumptions;
  /** Index of the number, counted from 0, if the assumption has several; otherwise undefined. */
  readonly index: number | undefined;
  readonly lowest: SensitivityEnd;
  readonly highest: SensitivityEnd;
  /** Lakh rupees between the smallest and the largest gain at the lowest, the current and the highest value. */
  readonly swingLakh: number;
}

export interface Sensitivity {
  /** Lakh rupees: the median gain at the horizon over the scenarios, with the current values. */
  readonly gainLakh: number;
  /** By swing, largest first; entries with the same swing are in the order of the dataset. */
  readonly entries: readonly SensitivityEntry[];
}

/**
 * Sets each number of the assumptions to the lowest and to the highest value of its range, with the others
 * unchanged. The gain is that at the horizon; if the horizon itself changes, it is the gain after that many years.
 *
 * The least, most likely and longest job search must remain in this order, so the range of each ends at its
 * neighbours. If the salary was omitted, it is estimated with the changed assumptions.
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

/** Lakh rupees; see method.html, "What is counted". */
function medianGain(profile: FullProfile, dataset: ModelInput): number {
  // If the capstone is required but not built, there is no move, and the fee is lost.
  if (!profile.capstone && dataset.facts.capstoneNeeded.value) return 0 - profile.courseFeeLakh;
  const current = currentSalary(profile, dataset);
  const paths = createSalaryPaths(simulate(profile, dataset), current, profile.incomeKept, dataset);
  return quantile(sorted(createNetGain(paths, profile.courseFeeLakh, dataset).atHorizon(current)), 0.5);
}
