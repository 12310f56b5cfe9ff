/** What a move would pay month by month, from when, and with what odds, against staying. */
import { indiaMl2026Figures } from '../dataset/indiaMl2026Figures.ts';
import type { Figures } from '../dataset/schema.ts';
import { drawFutures, futureCount } from './futures.ts';
import { completeProfile, type FullProfile, type Profile } from './profile.ts';
import { quantile, type Spread, spread } from './quantile.ts';

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
  readonly startMonth: Spread | null;
  /** Month from which the mid level's pay holds; null without the capstone. */
  readonly midMonth: Spread | null;
  /** LPA of the first role at its start; null without the capstone. */
  readonly firstPay: Spread | null;
  /** LPA of the mid level at its start; null without the capstone. */
  readonly midPay: Spread | null;
  /** Whether most futures start at the mid level at once. */
  readonly startsAtMid: boolean;
  /** The month from which the median future has gained and stays so; null where it never does. */
  readonly breakEvenMonth: number | null;
  /** Share of the futures that have gained at the horizon. */
  readonly chanceAhead: number;
  /** LPA; the largest current salary at which at least half of the futures gain; null where there is none. */
  readonly tippingSalaryLpa: number | null;
  /** True where the current salary was left out and read off the experience; it is `stay[0]`. */
  readonly estimatedSalary: boolean;
  /**
   * Equally likely yearly pays, ascending, LPA.
   * @param year from 0 to the horizon
   */
  outcomes(year: number, count?: number): number[];
  /**
   * The share of futures that pay at least this much.
   * @param year from 0 to the horizon
   */
  chanceAtLeast(lpa: number, year: number): number;
  /** The paths of some futures, spread evenly over the ranks of their last pay, for drawing as lines. */
  sampleFutures(count?: number): number[][];
}

/**
 * Projects a profile over the futures of a dataset.
 * @throws ProfileError that lists every wrong field.
 */
export function project(profile: Profile, dataset: Figures = indiaMl2026Figures): Projection {
  const full = completeProfile(profile, dataset);
  const current = full.currentSalaryLpa ?? typicalSalary(full, dataset);
  return full.capstone ? projectMove(full, current, dataset) : projectStay(full, current, dataset);
}

/** The current pay where none was entered: piecewise linear in the experience, flat outside the points. */
function typicalSalary(profile: FullProfile, dataset: Figures): number {
  const points = dataset.assumptions.typicalSalary.value;
  const factor = dataset.assumptions.tierFactor.value[profile.cityTier - 1] ?? 1;
  const years = profile.experienceYears;
  const after = points.findIndex(([at]) => at >= years);
  const [yearsHigh, high] = points[after] ?? points[points.length - 1] ?? [0, 0];
  const [yearsLow, low] = points[after - 1] ?? [yearsHigh, high];
  const along = yearsHigh > yearsLow ? (years - yearsLow) / (yearsHigh - yearsLow) : 1;
  return (low + (high - low) * along) * factor;
}

/** Growth of pay to month t and discount of month t, and their running sums; sums have a 0 before month 0. */
function growth(dataset: Figures) {
  const { annualRaise, extraRaise, discountRate, horizonYears } = dataset.assumptions;
  const length = 12 * horizonYears.value + 1;
  const curve = (rate: number) => Float64Array.from({ length }, (_, t) => (1 + rate) ** (t / 12));
  const stay = curve(annualRaise.value);
  const move = curve(annualRaise.value + extraRaise.value);
  const discount = curve(discountRate.value);
  const earned = (pay: Float64Array) => {
    const sums = new Float64Array(length + 1);
    for (let t = 0; t < length; t++) sums[t + 1] = at(sums, t) + at(pay, t) / 12 / at(discount, t);
    return sums;
  };
  return {
    length,
    raiseMove: 1 + annualRaise.value + extraRaise.value,
    stay,
    move,
    staySums: earned(stay),
    moveSums: earned(move),
  };
}

/** The value at an index that the caller keeps inside the array. */
const at = (values: Float64Array, index: number) => values[index] as number;

/**
 * After its start a future pays `level × move[t]`, with one level in the first role and one from the mid level on:
 * both grow alike, so the larger of the two stays the larger. Everything below uses this.
 */
function projectMove(profile: FullProfile, current: number, dataset: Figures): Projection {
  const { length, raiseMove, stay, move, staySums, moveSums } = growth(dataset);
  const { studyMonths, start, toMid, entryPay, midPay } = drawFutures(profile, dataset);
  const kept = profile.incomeKept;
  const last = length - 1;

  const startIndex = start.map(Math.ceil);
  const mid = start.map((month, i) => month + at(toMid, i));
  const midIndex = mid.map(Math.ceil);
  const entryLevel = entryPay.map((pay, i) => pay * raiseMove ** (-at(start, i) / 12));
  const midLevel = midPay.map((pay, i) => Math.max(at(entryLevel, i), pay * raiseMove ** (-at(mid, i) / 12)));
  const pay = (i: number, t: number) =>
    t < at(startIndex, i)
      ? kept * current * at(stay, t)
      : (t < at(midIndex, i) ? at(entryLevel, i) : at(midLevel, i)) * at(move, t);

  // The levels are sorted once; the pays of a month, ascending, are then three sorted groups to merge.
  const byEntry = ranks(entryLevel);
  const byMid = ranks(midLevel);
  const inRole = new Float64Array(futureCount);
  const atMid = new Float64Array(futureCount);
  const sorted = new Float64Array(futureCount);
  const sortedPays = (t: number): Float64Array => {
    let roles = 0;
    let mids = 0;
    for (const i of byEntry) {
      if (t >= at(startIndex, i) && t < at(midIndex, i)) inRole[roles++] = at(entryLevel, i) * at(move, t);
    }
    for (const i of byMid) {
      if (t >= at(startIndex, i) && t >= at(midIndex, i)) atMid[mids++] = at(midLevel, i) * at(move, t);
    }
    const waiting = futureCount - roles - mids;
    const waitingPay = kept * current * at(stay, t);
    for (let k = 0, w = 0, r = 0, m = 0; k < futureCount; k++) {
      const a = w < waiting ? waitingPay : Number.POSITIVE_INFINITY;
      const b = r < roles ? at(inRole, r) : Number.POSITIVE_INFINITY;
      const c = m < mids ? at(atMid, m) : Number.POSITIVE_INFINITY;
      if (a <= b && a <= c) {
        sorted[k] = a;
        w++;
      } else if (b <= c) {
        sorted[k] = b;
        r++;
      } else {
        sorted[k] = c;
        m++;
      }
    }
    return sorted;
  };

  // gain(t) of a future = what it earns after its start − current × what a rupee of pay today would have earned
  // over the same months (and the share given up before) − the fee; it is a straight line in the current pay.
  const earnedTo = (i: number, t: number) => {
    const from = at(startIndex, i);
    if (t < from) return 0;
    const change = Math.min(Math.max(at(midIndex, i), from), t + 1);
    return (
      at(entryLevel, i) * (at(moveSums, change) - at(moveSums, from)) +
      at(midLevel, i) * (at(moveSums, t + 1) - at(moveSums, change))
    );
  };
  const givenUpTo = (i: number, t: number) => {
    const from = Math.min(at(startIndex, i), t + 1);
    return (1 - kept) * at(staySums, from) + (at(staySums, t + 1) - at(staySums, from));
  };
  const gain = (i: number, t: number) => earnedTo(i, t) - current * givenUpTo(i, t) - profile.courseFeeLakh;

  const earned = start.map((_, i) => earnedTo(i, last) - profile.courseFeeLakh);
  const givenUp = start.map((_, i) => givenUpTo(i, last));
  const shareAhead = (salary: number) => {
    let ahead = 0;
    for (let i = 0; i < futureCount; i++) if (at(earned, i) - salary * at(givenUp, i) > 0) ahead++;
    return ahead / futureCount;
  };

  const breakEven = start.map((_, i) => {
    let month = length;
    while (month > at(startIndex, i) && gain(i, month - 1) >= 0) month--;
    return month < length ? month : Number.POSITIVE_INFINITY;
  });
  const breakEvenMonth = at(breakEven.sort(), futureCount / 2);

  const bands: Bands & Record<string, number[]> = { p10: [], p25: [], p50: [], p75: [], p90: [] };
  for (let t = 0; t < length; t++) {
    const pays = sortedPays(t);
    for (const key in bands) bands[key]?.push(quantile(pays, Number(key.slice(1)) / 100));
  }

  return {
    months: Array.from(stay, (_, t) => t),
    stay: Array.from(stay, (factor) => current * factor),
    bands,
    studyMonths,
    startMonth: spread(start.slice()),
    midMonth: spread(mid),
    firstPay: spread(entryPay.map((pay, i) => (at(toMid, i) === 0 ? at(midPay, i) : pay))),
    midPay: spread(midPay.slice()),
    startsAtMid: quantile(toMid.slice().sort(), 0.5) === 0,
    breakEvenMonth: Number.isFinite(breakEvenMonth) ? breakEvenMonth : null,
    chanceAhead: shareAhead(current),
    tippingSalaryLpa: tippingSalary(shareAhead),
    estimatedSalary: profile.currentSalaryLpa === undefined,
    outcomes: (year, count = 50) => evenQuantiles(sortedPays(monthOf(year, last)), count),
    chanceAtLeast: (lpa, year) => {
      const t = monthOf(year, last);
      return start.filter((_, i) => pay(i, t) >= lpa).length / futureCount;
    },
    sampleFutures: (count = 20) => {
      const byLastPay = ranks(start.map((_, i) => pay(i, last)));
      return Array.from({ length: count }, (_, k) => {
        const i = byLastPay[Math.floor(((k + 0.5) / count) * futureCount)] as number;
        return Array.from(stay, (_, t) => pay(i, t));
      });
    },
  };
}

/** Without the capstone there is no ML offer: every path is the one of staying. */
function projectStay(profile: FullProfile, current: number, dataset: Figures): Projection {
  const curve = growth(dataset);
  const stay = Array.from(curve.stay, (factor) => current * factor);
  const last = stay.length - 1;
  return {
    months: stay.map((_, t) => t),
    stay,
    bands: { p10: stay, p25: stay, p50: stay, p75: stay, p90: stay },
    studyMonths: drawFutures(profile, dataset).studyMonths,
    startMonth: null,
    midMonth: null,
    firstPay: null,
    midPay: null,
    startsAtMid: false,
    breakEvenMonth: null,
    chanceAhead: 0,
    tippingSalaryLpa: null,
    estimatedSalary: profile.currentSalaryLpa === undefined,
    outcomes: (year, count = 50) => Array<number>(count).fill(stay[monthOf(year, last)] as number),
    chanceAtLeast: (lpa, year) => ((stay[monthOf(year, last)] as number) >= lpa ? 1 : 0),
    sampleFutures: (count = 20) => Array.from({ length: count }, () => stay.slice()),
  };
}

/** The largest multiple of 0.1 LPA from 1 to 300 at which at least half gain; the share never rises with the salary. */
function tippingSalary(shareAhead: (salaryLpa: number) => number): number | null {
  const holds = (tenths: number) => shareAhead(tenths / 10) >= 0.5;
  let low = 10;
  let high = 3000;
  if (!holds(low)) return null;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low / 10;
}

/** Indices in the ascending order of the values; equal values keep their order. */
const ranks = (values: Float64Array): number[] =>
  Array.from(values, (_, i) => i).sort((a, b) => at(values, a) - at(values, b));

const evenQuantiles = (ascending: Float64Array, count: number) =>
  Array.from({ length: count }, (_, k) => quantile(ascending, (k + 0.5) / count));

function monthOf(year: number, last: number): number {
  const month = Math.round(12 * year);
  if (!(month >= 0 && month <= last)) {
    throw new RangeError(`year: found ${year}; allowed: a number from 0 to ${last / 12}`);
  }
  return month;
}
