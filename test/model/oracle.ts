/**
 * An independent implementation of the model, written from its definition: every scenario, every month, full sorts.
 * It shares only types with `src/model`, so that an error in either of them makes the results differ.
 */
import type { DatasetFigures } from '../../src/data/schema.ts';
import type { Percentiles, Profile, Projection } from '../../src/model/index.ts';

const n = 1024;
const phi = 1.2207440846057596;

const frac = (x: number) => x - Math.floor(x);
const clamp = (x: number, least: number, most: number) => Math.min(most, Math.max(least, x));

/** Returns (1 + rate) ^ (months / 12), as a fast function: it is called 100,000 times per profile. */
function grower(rate: number): (months: number) => number {
  const log = Math.log(1 + rate) / 12;
  return (months) => Math.exp(log * months);
}

/** The points (u, v, q) of the scenarios. */
const points = Array.from(
  { length: n },
  (_, i) => [phi, phi ** 2, phi ** 3].map((step) => frac(0.5 + (i + 1) / step)) as [number, number, number],
);

/** T⁻¹(p; lo, mode, hi): the inverse of the triangular distribution's CDF. */
function triangle(p: number, lo: number, mode: number, hi: number): number {
  if (hi === lo) return lo;
  const c = (mode - lo) / (hi - lo);
  if (p < c) return lo + Math.sqrt(p * (hi - lo) * (mode - lo));
  return hi - Math.sqrt((1 - p) * (hi - lo) * (hi - mode));
}

const sort = (values: readonly number[]) => new Float64Array(values).sort();

/** The linear-interpolation quantile, type 7. */
function quantile(sorted: ArrayLike<number>, p: number): number {
  const h = p * (sorted.length - 1);
  const low = sorted[Math.floor(h)] as number;
  const high = sorted[Math.ceil(h)] as number;
  return low + (h - Math.floor(h)) * (high - low);
}

const share = <T>(all: readonly T[], holds: (one: T) => boolean) => all.filter(holds).length / all.length;

/** Piecewise linear between the points, flat outside the first and the last. */
function interpolate(points: readonly (readonly [number, number])[], x: number): number {
  const [first, last] = [points[0], points.at(-1)] as [[number, number], [number, number]];
  if (x <= first[0]) return first[1];
  if (x >= last[0]) return last[1];
  const right = points.findIndex(([x1]) => x1 >= x);
  const [[x0, y0], [x1, y1]] = [points[right - 1], points[right]] as [[number, number], [number, number]];
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

/** One scenario: its random values, and its pay by month. */
interface Scenario {
  readonly entryPay: number;
  readonly midPay: number;
  readonly start: number;
  readonly toMid: number;
  readonly path: readonly number[];
}

export interface Oracle extends Omit<Projection, 'samplePaths'> {
  /** Lakh: the median of gain(horizon). */
  readonly medianGainLakh: number;
}

/** Computes everything that `project` returns, and the gain on which `sensitivity` is based. */
export function oracle(profile: Profile, { facts, assumptions, plan, money }: DatasetFigures): Oracle {
  const {
    experienceYears = 4,
    mlYears = 0,
    cityTier = 1,
    studyHoursPerWeek = 10,
    skippedWeeks = [],
    capstone: builds = true,
    courseFeeLakh = 0,
    incomeKept = 1,
  } = profile;
  const capstone = builds || !facts.capstoneNeeded.value;
  const factor = assumptions.tierFactor.value[cityTier - 1] as number;
  const current =
    profile.currentSalaryLpa ?? interpolate(assumptions.typicalSalary.value, experienceYears) * factor;

  const horizon = 12 * assumptions.horizonYears.value;
  const months = Array.from({ length: horizon + 1 }, (_, t) => t);
  const raised = grower(assumptions.annualRaise.value);
  const raisedMl = grower(assumptions.annualRaise.value + assumptions.extraRaise.value);
  const discounted = grower(assumptions.discountRate.value);
  const growth = months.map(raised);
  const worth = months.map((t) => 1 / 12 / discounted(t));
  const stay = growth.map((factor) => current * factor);

  const w = clamp(0.25 + (0.5 * (experienceYears - 2)) / (10 - 2), 0.25, 0.75);
  const weeks = plan.value.filter(({ id }) => !skippedWeeks.includes(id));
  const planHours = weeks.reduce((sum, week) => sum + week.weeks, 0) * assumptions.hoursPerPlanWeek.value;
  const studyMonths = planHours / studyHoursPerWeek / (365.25 / 7 / 12);
  const credit = 12 * mlYears + 12 * assumptions.experienceCredit.value * Math.max(0, experienceYears - 2);

  const drawScenario = ([u, v, q]: (typeof points)[number]): Scenario => {
    const payIn = (band: readonly [number, number]) => {
      const [lo, hi] = [band[0] * factor, band[1] * factor];
      return triangle(u, lo, lo + w * (hi - lo), hi);
    };
    const [entryPay, midPay] = [payIn(facts.entryBandLpa.value), payIn(facts.midBandLpa.value)];
    const start = studyMonths + triangle(v, ...assumptions.jobSearchMonths.value);
    const [ymin, ymax] = facts.yearsToMid.value;
    const toMid = Math.max(0, 12 * (ymin + q * (ymax - ymin)) - credit);
    const path = months.map((t) => {
      if (t < start) return incomeKept * (stay[t] as number);
      const inEntry = entryPay * raisedMl(t - start);
      if (t < start + toMid) return inEntry;
      return Math.max(inEntry, midPay * raisedMl(t - start - toMid));
    });
    return { entryPay, midPay, start, toMid, path };
  };
  const scenarios = capstone ? points.map(drawScenario) : [];

  /** gain(horizon) at this salary today. */
  const gain = ({ start, path }: Scenario, salary: number): number => {
    let sum = 0;
    for (let s = 0; s <= horizon; s++) {
      const stays = salary * (growth[s] as number);
      const moves = s < start ? incomeKept * stays : (path[s] as number);
      sum += (moves - stays) * (worth[s] as number);
    }
    return sum - courseFeeLakh;
  };
  const chanceAhead = (salary: number) => share(scenarios, (scenario) => gain(scenario, salary) > 0);

  const breakEvenMonth = ({ start, path }: Scenario): number => {
    let sum = 0;
    const gains = months.map((s) => {
      sum += ((path[s] as number) - (stay[s] as number)) * (worth[s] as number);
      return sum - courseFeeLakh;
    });
    const lastLoss = gains.findLastIndex((lakh) => lakh < 0);
    return months.find((t) => t >= start && t > lastLoss) ?? Number.POSITIVE_INFINITY;
  };

  const tippingSalary = (): number | null => {
    const [least, most] = money?.salary ?? [1, 300];
    let [holds, fails] = [Math.ceil(10 * least), Math.floor(10 * most) + 1];
    if (chanceAhead(holds / 10) < 0.5) return null;
    while (fails - holds > 1) {
      const middle = Math.floor((holds + fails) / 2);
      if (chanceAhead(middle / 10) >= 0.5) holds = middle;
      else fails = middle;
    }
    return holds / 10;
  };

  const paths = capstone ? scenarios.map(({ path }) => path) : [stay];
  const pays = (t: number) => paths.map((path) => path[t] as number);
  const byMonth = months.map((t) => sort(pays(t)));
  const band = (p: number) => byMonth.map((sorted) => quantile(sorted, p));
  const spread = (value: (scenario: Scenario) => number): Percentiles | null => {
    const sorted = sort(scenarios.map(value));
    if (!capstone) return null;
    return { p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
  };
  const breakEven = sort(scenarios.map(breakEvenMonth))[n / 2] ?? Number.POSITIVE_INFINITY;

  return {
    months,
    stay,
    bands: { p10: band(0.1), p25: band(0.25), p50: band(0.5), p75: band(0.75), p90: band(0.9) },
    studyMonths,
    startMonth: spread(({ start }) => start),
    midMonth: spread(({ start, toMid }) => start + toMid),
    firstPay: spread(({ toMid, entryPay, midPay }) => (toMid === 0 ? midPay : entryPay)),
    midPay: spread(({ midPay }) => midPay),
    startsAtMid: capstone && share(scenarios, ({ toMid }) => toMid === 0) > 0.5,
    breakEvenMonth: breakEven < Number.POSITIVE_INFINITY ? breakEven : null,
    chanceAhead: capstone ? chanceAhead(current) : 0,
    tippingSalaryLpa: capstone ? tippingSalary() : null,
    medianGainLakh: capstone
      ? quantile(sort(scenarios.map((scenario) => gain(scenario, current))), 0.5)
      : 0 - courseFeeLakh,
    estimatedSalary: profile.currentSalaryLpa === undefined,
    outcomes: (year, count = 50) => {
      const sorted = sort(pays(12 * year));
      return Array.from({ length: count }, (_, k) => quantile(sorted, (k + 0.5) / count));
    },
    chanceAtLeast: (lpa, year) => share(pays(12 * year), (pay) => pay >= lpa),
    sampleScenarios: (count = 20) => {
      const byLastPay = paths.toSorted((a, b) => (a[horizon] as number) - (b[horizon] as number));
      return Array.from({ length: count }, (_, k) => [
        ...(byLastPay[Math.floor(((k + 0.5) / count) * paths.length)] as number[]),
      ]);
    },
  };
}
