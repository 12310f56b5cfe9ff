/** Projects a move against staying: the pay month by month, the start, and the chance to gain. */
import type { ModelInput } from '../data/schema.ts';
import { currentSalary } from './currentSalary.ts';
import { createNetGain } from './netGain.ts';
import { type FullProfile, limitsOf, type NumberLimits } from './profile.ts';
import { type Percentiles, percentiles, quantile } from './quantile.ts';
import { createSalaryPaths, growthFactors, jumpsOf, payAt, sortedPaysByMonth } from './salaryPaths.ts';
import { fraction, scenarioCount, simulate } from './simulation.ts';
import { argsort, getUnchecked, sorted } from './statistics.ts';
import { monthsOfStudy } from './studyPlan.ts';

/** Five percentiles of the pay over the scenarios, LPA by month. */
export interface Bands {
  readonly p10: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p90: readonly number[];
}

/**
 * The result of {@link project}. There is no ML offer if the dataset requires a capstone and the profile has none.
 */
export interface Projection {
  /** Months from today, 0 to 12 × the horizon in years. */
  readonly months: readonly number[];
  /** LPA without the move, by month. */
  readonly stay: readonly number[];
  /** LPA with the move, by month. */
  readonly bands: Bands;
  /** Months of study before the job search. */
  readonly studyMonths: number;
  /** Months from today to the first ML pay; null without an ML offer. */
  readonly startMonth: Percentiles | null;
  /** Months from today to the mid level; null without an ML offer. */
  readonly midMonth: Percentiles | null;
  /** LPA of the first ML role at its start, which may be at the mid level; null without an ML offer. */
  readonly firstPay: Percentiles | null;
  /** LPA of the mid level at its start; null without an ML offer. */
  readonly midPay: Percentiles | null;
  /** Whether more than half of the scenarios start at the mid level. */
  readonly startsAtMid: boolean;
  /**
   * The median over the scenarios of the month from which the gain stays at zero or above; null if half of them or more
   * never get there.
   */
  readonly breakEvenMonth: number | null;
  /** Share of the scenarios whose gain at the horizon is above zero, 0 to 1. */
  readonly chanceAhead: number;
  /**
   * The highest current salary, LPA, at which at least half of the scenarios gain; null if there is none. At most the
   * limit of the field `currentSalaryLpa`.
   */
  readonly tippingSalaryLpa: number | null;
  /** Whether the current salary, `stay[0]`, was omitted and is estimated from the experience. */
  readonly estimatedSalary: boolean;
  /**
   * Equally likely pays, ascending, LPA.
   * @param year from 0 to the horizon, rounded to a month
   * @param count number of pays, by default 50
   * @throws RangeError if the year is out of range
   */
  outcomes(year: number, count?: number): number[];
  /**
   * The share of the scenarios that pay at least this much, 0 to 1.
   * @param year from 0 to the horizon, rounded to a month
   * @throws RangeError if the year is out of range
   */
  chanceAtLeast(lpa: number, year: number): number;
  /**
   * The pays of some scenarios, LPA by month, for drawing as lines. The scenarios are spread evenly over the ranks of
   * the last pay.
   * @param count number of scenarios, by default 20
   */
  sampleScenarios(count?: number): number[][];
  /** The scenarios of `sampleScenarios`, each with the months of its jumps. */
  samplePaths(count?: number): SampledPath[];
}

/** The path of one scenario. */
export interface SampledPath {
  /** LPA by month. */
  readonly pays: readonly number[];
  /** The months in which a new role and its pay begin; between them, pay grows by the yearly raise. */
  readonly jumps: readonly number[];
}

/** Projects a full, valid profile over the scenarios of a dataset. */
export function project(profile: FullProfile, dataset: ModelInput): Projection {
  const current = currentSalary(profile, dataset);
  const stay = [...growthFactors(dataset.assumptions.annualRaise.value, dataset)].map(
    (factor) => current * factor,
  );
  const move =
    profile.capstone || !dataset.facts.capstoneNeeded.value
      ? projectMove(profile, current, dataset)
      : projectStay(stay);
  // Mutate: spreading `move` would evaluate its lazy getters.
  return Object.assign(move, {
    months: stay.map((_, t) => t),
    stay,
    studyMonths: monthsOfStudy(profile, dataset),
    estimatedSalary: profile.currentSalaryLpa === undefined,
  });
}

/** The part of a projection that depends on whether there is an ML offer. */
type Move = Omit<Projection, 'months' | 'stay' | 'studyMonths' | 'estimatedSalary'>;

function projectMove(profile: FullProfile, current: number, dataset: ModelInput): Move {
  const scenarios = simulate(profile, dataset);
  const { start, toMid, entryPay, midPay } = scenarios;
  const paths = createSalaryPaths(scenarios, current, profile.incomeKept, dataset);
  const netGain = createNetGain(paths, profile.courseFeeLakh, dataset);
  const sortedPays = lazy(() => sortedPaysByMonth(paths));
  const paysIn = (t: number) => sortedPays()(t);
  const last = paths.move.length - 1;
  const pathOf = (i: number) => [...paths.move.keys()].map((t) => payAt(i, t, paths));
  const sample = (count: number) => {
    const byLastPay = argsort(start.map((_, i) => payAt(i, last, paths)));
    return [...Array(count).keys()].map((k) =>
      getUnchecked(byLastPay, Math.floor(((k + 0.5) / count) * scenarioCount)),
    );
  };

  // These take most of the time, and not every chart needs them.
  const bands = lazy(() => percentileSeries(paysIn, last));
  const breakEven = lazy(netGain.breakEvenMonth);
  const breakEvenPay = lazy(() => breakEvenSalary(netGain.shareAhead, limitsOf('currentSalaryLpa', dataset)));
  return {
    get bands() {
      return bands();
    },
    get breakEvenMonth() {
      return breakEven();
    },
    get tippingSalaryLpa() {
      return breakEvenPay();
    },
    startMonth: percentiles(sorted(start)),
    midMonth: percentiles(sorted(start.map((month, i) => month + getUnchecked(toMid, i)))),
    firstPay: percentiles(
      sorted(entryPay.map((pay, i) => (getUnchecked(toMid, i) === 0 ? getUnchecked(midPay, i) : pay))),
    ),
    midPay: percentiles(midPay),
    startsAtMid: fraction((i) => getUnchecked(toMid, i) === 0) > 0.5,
    chanceAhead: netGain.shareAhead(current),
    outcomes: (year, count = 50) => evenlySpacedQuantiles(paysIn(monthIndex(year, last)), count),
    chanceAtLeast: (lpa, year) => {
      const t = monthIndex(year, last);
      return fraction((i) => payAt(i, t, paths) >= lpa);
    },
    sampleScenarios: (count = 20) => sample(count).map(pathOf),
    samplePaths: (count = 20) => sample(count).map((i) => ({ pays: pathOf(i), jumps: jumpsOf(i, paths) })),
  };
}

/** Returns a function that computes a value on its first call and caches it. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function percentileSeries(paysIn: (t: number) => Float64Array, last: number): Bands {
  const bands: Record<keyof Bands, number[]> = { p10: [], p25: [], p50: [], p75: [], p90: [] };
  for (let t = 0; t <= last; t++) {
    const pays = paysIn(t);
    bands.p10.push(quantile(pays, 0.1));
    bands.p25.push(quantile(pays, 0.25));
    bands.p50.push(quantile(pays, 0.5));
    bands.p75.push(quantile(pays, 0.75));
    bands.p90.push(quantile(pays, 0.9));
  }
  return bands;
}

/** The projection without an ML offer, in which every path is that of staying; see method.html, "What is counted". */
function projectStay(stay: readonly number[]): Move {
  const last = stay.length - 1;
  const stayPay = (year: number) => stay[monthIndex(year, last)] as number;
  return {
    bands: { p10: stay, p25: stay, p50: stay, p75: stay, p90: stay },
    startMonth: null,
    midMonth: null,
    firstPay: null,
    midPay: null,
    startsAtMid: false,
    breakEvenMonth: null,
    chanceAhead: 0,
    tippingSalaryLpa: null,
    outcomes: (year, count = 50) => Array<number>(count).fill(stayPay(year)),
    chanceAtLeast: (lpa, year) => (stayPay(year) >= lpa ? 1 : 0),
    sampleScenarios: (count = 20) => [...Array(count)].map(() => [...stay]),
    samplePaths: (count = 20) => [...Array(count)].map(() => ({ pays: stay, jumps: [] })),
  };
}

/**
 * The highest current salary, in multiples of 0.1 LPA within the limits, at which at least half of the scenarios
 * gain; null if there is none. A binary search, as `shareAhead` never increases with the salary. See method.html,
 * "What is counted".
 */
function breakEvenSalary(
  shareAhead: (salaryLpa: number) => number,
  { min, max }: NumberLimits,
): number | null {
  const holds = (tenths: number) => shareAhead(tenths / 10) >= 0.5;
  let low = Math.ceil(10 * min);
  let high = Math.floor(10 * max);
  if (!holds(low)) return null;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low / 10;
}

/** `count` equally likely values: the quantiles in the middle of `count` equal parts. */
const evenlySpacedQuantiles = (sorted: Float64Array, count: number) =>
  [...Array(count).keys()].map((k) => quantile(sorted, (k + 0.5) / count));

/** The month nearest to a year, both counted from today. */
function monthIndex(year: number, last: number): number {
  const month = Math.round(12 * year);
  if (!(month >= 0 && month <= last)) {
    throw new RangeError(`year: found ${year}; allowed: a number from 0 to ${last / 12}`);
  }
  return month;
}
