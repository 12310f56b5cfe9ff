/** What a move would pay month by month, from when, and with what odds, against staying. */
import type { ModelInput } from '../data/schema.ts';
import { currentSalary } from './currentSalary.ts';
import { createNetGain } from './netGain.ts';
import { type FullProfile, limitsOf, type NumberLimits } from './profile.ts';
import { type Percentiles, percentiles, quantile } from './quantile.ts';
import { createSalaryPaths, growthFactors, jumpsOf, payAt, sortedPaysByMonth } from './salaryPaths.ts';
import { fraction, scenarioCount, simulate } from './simulation.ts';
import { argsort, getUnchecked, sorted } from './statistics.ts';
import { monthsOfStudy } from './studyPlan.ts';

/** Five percentiles of the pay, LPA, each with one value a month. */
export interface Bands {
  readonly p10: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p90: readonly number[];
}

export interface Projection {
  /** 0 … 12 × horizon; 0 is today. */
  readonly months: readonly number[];
  /** LPA without the move, by month. */
  readonly stay: readonly number[];
  /** LPA with the move, by month. */
  readonly bands: Bands;
  readonly studyMonths: number;
  /** Month of the first ML pay; null without the capstone. */
  readonly startMonth: Percentiles | null;
  /** Month from which the mid level's pay holds; null without the capstone. */
  readonly midMonth: Percentiles | null;
  /** LPA of the first role at its start; null without the capstone. */
  readonly firstPay: Percentiles | null;
  /** LPA of the mid level at its start; null without the capstone. */
  readonly midPay: Percentiles | null;
  /** Whether most scenarios start at the mid level at once. */
  readonly startsAtMid: boolean;
  /** The month from which the median scenario has gained and stays so; null where it never does. */
  readonly breakEvenMonth: number | null;
  /** Share of the scenarios that have gained at the horizon. */
  readonly chanceAhead: number;
  /** LPA; the largest current salary at which at least half of the scenarios gain; null where there is none. */
  readonly tippingSalaryLpa: number | null;
  /** True where the current salary was left out and read off the experience; it is `stay[0]`. */
  readonly estimatedSalary: boolean;
  /**
   * Equally likely yearly pays, ascending, LPA.
   * @param year from 0 to the horizon
   */
  outcomes(year: number, count?: number): number[];
  /**
   * The share of scenarios that pay at least this much.
   * @param year from 0 to the horizon
   */
  chanceAtLeast(lpa: number, year: number): number;
  /** The paths of some scenarios, spread evenly over the ranks of their last pay, for drawing as lines. */
  sampleScenarios(count?: number): number[][];
  /** The same scenarios, each with the months of its jumps. */
  samplePaths(count?: number): SampledPath[];
}

/** The path of one scenario. */
export interface SampledPath {
  /** LPA by month. */
  readonly pays: readonly number[];
  /** The months from which another role pays; in all others pay grows as raises have it. */
  readonly jumps: readonly number[];
}

/** Projects a profile over the scenarios of a dataset. */
export function project(profile: FullProfile, dataset: ModelInput): Projection {
  const current = currentSalary(profile, dataset);
  const stay = [...growthFactors(dataset.assumptions.annualRaise.value, dataset)].map(
    (factor) => current * factor,
  );
  const move =
    profile.capstone || !dataset.facts.capstoneNeeded.value
      ? projectMove(profile, current, dataset)
      : projectStay(stay);
  // A copy of the move would have all of it worked out.
  return Object.assign(move, {
    months: stay.map((_, t) => t),
    stay,
    studyMonths: monthsOfStudy(profile, dataset),
    estimatedSalary: profile.currentSalaryLpa === undefined,
  });
}

/** What depends on whether there is an ML offer. */
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

  // Most of the work: each is done when it is first asked for.
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

/** Works something out when it is first asked for. */
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

/** Without the capstone there is no ML offer: every path is the one of staying. */
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

/** The largest multiple of 0.1 LPA that may be entered at which at least half gain; the share never rises with the salary. */
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

const evenlySpacedQuantiles = (sorted: Float64Array, count: number) =>
  [...Array(count).keys()].map((k) => quantile(sorted, (k + 0.5) / count));

function monthIndex(year: number, last: number): number {
  const month = Math.round(12 * year);
  if (!(month >= 0 && month <= last)) {
    throw new RangeError(`year: found ${year}; allowed: a number from 0 to ${last / 12}`);
  }
  return month;
}
