/**
 * The 1,024 equally likely futures, the same for everybody: points of the R3 low-discrepancy sequence, turned
 * into a pay, a start and a way to the mid level for one profile.
 */
import type { Figures } from '../dataset/schema.ts';
import type { FullProfile } from './profile.ts';
import { monthsOfStudy } from './studyPlan.ts';

export const futureCount = 1024;

/** The real root of x⁴ = x + 1. */
const PHI = 1.2207440846057596;

const fraction = (x: number) => x - Math.floor(x);

let points: readonly [u: Float64Array, v: Float64Array, q: Float64Array] | undefined;

function sequence() {
  points ??= [PHI, PHI ** 2, PHI ** 3].map((step) =>
    Float64Array.from({ length: futureCount }, (_, i) => fraction(0.5 + (i + 1) / step)),
  ) as [Float64Array, Float64Array, Float64Array];
  return points;
}

/** The inverse of the triangular distribution's CDF; it never leaves lo to hi. */
function triangularInverse(p: number, lo: number, mode: number, hi: number): number {
  if (hi === lo) return lo;
  const c = (mode - lo) / (hi - lo);
  return p < c
    ? lo + Math.sqrt(p * (hi - lo) * (mode - lo))
    : hi - Math.sqrt((1 - p) * (hi - lo) * (hi - mode));
}

export interface Futures {
  /** Months of study before the job search, the same in every future. */
  readonly studyMonths: number;
  /** Months from today to the first ML pay. */
  readonly start: Float64Array;
  /** Months from the first ML pay to the mid level; 0 where the person is there at once. */
  readonly toMid: Float64Array;
  /** LPA of the first role, at its start. */
  readonly entryPay: Float64Array;
  /** LPA of the mid level, at its start. */
  readonly midPay: Float64Array;
}

export function drawFutures(profile: FullProfile, dataset: Figures): Futures {
  const { facts, assumptions } = dataset;
  const factor = assumptions.tierFactor.value[profile.cityTier - 1] ?? 1;
  const beyondAudience = profile.experienceYears - 2;
  const likely = Math.min(0.75, Math.max(0.25, 0.25 + (0.5 * beyondAudience) / (10 - 2)));
  const credit = 12 * profile.mlYears + 12 * assumptions.experienceCredit.value * Math.max(0, beyondAudience);
  const [least, usual, longest] = assumptions.jobSearchMonths.value;
  const [soonest, latest] = facts.yearsToMid.value;
  const studyMonths = monthsOfStudy(profile, dataset);

  const payIn = (band: readonly [number, number]) => {
    const [lo, hi] = [band[0] * factor, band[1] * factor];
    return (u: number) => triangularInverse(u, lo, lo + likely * (hi - lo), hi);
  };
  const [u, v, q] = sequence();
  return {
    studyMonths,
    entryPay: u.map(payIn(facts.entryBandLpa.value)),
    midPay: u.map(payIn(facts.midBandLpa.value)),
    start: v.map((p) => studyMonths + triangularInverse(p, least, usual, longest)),
    toMid: q.map((p) => Math.max(0, 12 * (soonest + p * (latest - soonest)) - credit)),
  };
}
