/**
 * The 1,024 equally likely scenarios of a move. All profiles share the same points of a quasi-random sequence; each
 * point becomes a pay, a start and a time to the mid level.
 */
import type { ModelInput } from '../data/schema.ts';
import type { FullProfile } from './profile.ts';
import { argsort, getUnchecked } from './statistics.ts';
import { monthsOfStudy } from './studyPlan.ts';
import { tierFactor } from './tierFactor.ts';

export const scenarioCount = 1024;

/** The positive root of x⁴ = x + 1, from which Martin Roberts's R3 low-discrepancy sequence gets its steps. */
const PHI = 1.2207440846057596;

/** Coordinates from 0 to 1: `u` sets the pay, `v` the job search, `q` the years to the mid level. */
type Points = readonly [u: Float64Array, v: Float64Array, q: Float64Array];

let points: Points | undefined;

/** The points, sorted by `u`: pay increases with `u`, so the pays of the scenarios are already sorted. */
function quasiRandomPoints(): Points {
  if (points) return points;
  const [u, v, q] = [PHI, PHI ** 2, PHI ** 3].map((step) =>
    new Float64Array(scenarioCount).map((_, i) => (0.5 + (i + 1) / step) % 1),
  ) as [Float64Array, Float64Array, Float64Array];
  const order = argsort(u);
  const inOrder = (values: Float64Array) => order.map((i) => getUnchecked(values, i));
  points = [inOrder(u), inOrder(v), inOrder(q)];
  return points;
}

/**
 * The quantile function of the triangular distribution, see method.html, "Time: study, search, first pay".
 * @param p from 0 to 1
 * @returns a value from `lo` to `hi`
 */
function triangularInverse(p: number, lo: number, mode: number, hi: number): number {
  // If `lo` equals `hi`, `c` is NaN, the comparison is false, and the second branch returns `hi`.
  const c = (mode - lo) / (hi - lo);
  return p < c
    ? lo + Math.sqrt(p * (hi - lo) * (mode - lo))
    : hi - Math.sqrt((1 - p) * (hi - lo) * (hi - mode));
}

/** One value for each scenario, sorted by ascending pay. */
export interface Scenarios {
  /** Months of study before the job search, the same in every scenario. */
  readonly studyMonths: number;
  /** Months from today to the first ML pay. */
  readonly start: Float64Array;
  /** Months from the first ML pay to the mid level; 0 if the first ML role is at the mid level. */
  readonly toMid: Float64Array;
  /** LPA of the first role, at its start; ascending. */
  readonly entryPay: Float64Array;
  /** LPA of the mid level, at its start; ascending. */
  readonly midPay: Float64Array;
}

/**
 * Simulates the scenarios of a profile, see method.html: "Time: study, search, first pay", "Pay: inside the band,
 * not above it" and "From the first role to the mid level".
 */
export function simulate(profile: FullProfile, dataset: ModelInput): Scenarios {
  const { facts, assumptions } = dataset;
  const factor = tierFactor(profile.cityTier, dataset);
  const beyondAudience = profile.experienceYears - 2;
  const likely = Math.min(0.75, Math.max(0.25, 0.25 + (0.5 * beyondAudience) / (10 - 2)));
  const credit = 12 * profile.mlYears + 12 * assumptions.experienceCredit.value * Math.max(0, beyondAudience);
  const [least, mode, longest] = assumptions.jobSearchMonths.value;
  const [soonest, latest] = facts.yearsToMid.value;
  const studyMonths = monthsOfStudy(profile, dataset);
  const [entryLow, entryHigh] = facts.entryBandLpa.value;
  const [midLow, midHigh] = facts.midBandLpa.value;

  const [u, v, q] = quasiRandomPoints();
  const start = new Float64Array(scenarioCount);
  const toMid = new Float64Array(scenarioCount);
  const entryPay = new Float64Array(scenarioCount);
  const midPay = new Float64Array(scenarioCount);
  for (let i = 0; i < scenarioCount; i++) {
    // From 0 at the low end to 1 at the high end; a scenario has the same position in both bands.
    const position = triangularInverse(getUnchecked(u, i), 0, likely, 1);
    entryPay[i] = factor * (entryLow + position * (entryHigh - entryLow));
    midPay[i] = factor * (midLow + position * (midHigh - midLow));
    start[i] = studyMonths + triangularInverse(getUnchecked(v, i), least, mode, longest);
    toMid[i] = Math.max(0, 12 * (soonest + getUnchecked(q, i) * (latest - soonest)) - credit);
  }
  return { studyMonths, start, toMid, entryPay, midPay };
}

/** The share of the scenarios that satisfy a predicate, 0 to 1. */
export function fraction(predicate: (scenario: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < scenarioCount; i++) if (predicate(i)) count++;
  return count / scenarioCount;
}
