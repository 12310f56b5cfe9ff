/** Properties of the model for all profiles and assumptions, beginning with edge cases. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Dataset,
  indiaMl2026,
  type Profile,
  type Projection,
  project,
  takeHome,
} from '../../src/model/index.ts';
import { skippableWeeks } from '../../src/model/profile.ts';
import { anyAssumptions, assumptionsAt } from '../model/assumptions.ts';
import { anyProfile, withAssumptions } from '../profiles.ts';
import { runs } from '../runs.ts';
import { anyEdgeCase, datasetOf } from './arbitraries.ts';

type Case = [profile: Profile, assumptions: Record<string, unknown>];

/** Profiles at the limits of their fields. */
const extremes: Profile[] = [
  {
    experienceYears: 0,
    currentSalaryLpa: 1,
    studyHoursPerWeek: 2,
    cityTier: 3,
    incomeKept: 0,
    courseFeeLakh: 50,
  },
  { experienceYears: 40, mlYears: 20, currentSalaryLpa: 300, studyHoursPerWeek: 60, incomeKept: 1 },
  { experienceYears: 40, currentSalaryLpa: 300, studyHoursPerWeek: 2, incomeKept: 0 },
  { experienceYears: 0, skippedWeeks: skippableWeeks(indiaMl2026), studyHoursPerWeek: 60 },
  { capstone: false, courseFeeLakh: 50 },
];

/** Assumptions under which all scenarios are nearly the same. */
const narrow = { jobSearchMonths: [3, 3, 3], annualRaise: 0, extraRaise: 0, discountRate: 0 };
const edges: Case[] = extremes.flatMap((profile): Case[] =>
  [{}, narrow, assumptionsAt(0), assumptionsAt(1)].map((assumptions) => [profile, assumptions]),
);

const rising = (values: readonly number[]) =>
  values.every((value, i) => i === 0 || value >= (values[i - 1] ?? 0));
const spreadOf = (spread: object | null): number[] => Object.values(spread ?? {});

/** Tolerance: sums of the same numbers in another order differ in their last digits. */
const tiny = 1e-9;
const atLeast = (values: readonly number[], others: readonly number[]) =>
  values.length === others.length &&
  values.every((value, i) => value >= (others[i] ?? 0) - tiny * Math.max(1, Math.abs(value)));

describe('a projection for any profile and assumptions', () => {
  it('is ordered, finite and within the documented limits', () => {
    fc.assert(
      fc.property(anyProfile, anyAssumptions, (profile, assumptions) => {
        const dataset = withAssumptions(assumptions);
        const { facts, assumptions: assumed } = dataset;
        const projection = project(profile, dataset);
        const { months, stay, bands, studyMonths, startMonth, midMonth, firstPay, midPay } = projection;
        const last = 12 * assumed.horizonYears.value;

        expect(months).toEqual(Array.from({ length: last + 1 }, (_, t) => t));
        for (const line of [stay, bands.p10, bands.p90]) {
          expect(line).toHaveLength(last + 1);
          expect(line.every((lpa: number) => lpa >= 0 && lpa < 1e6)).toBe(true);
        }
        expect(
          months.every((t) =>
            rising([bands.p10, bands.p25, bands.p50, bands.p75, bands.p90].map((band) => band[t] ?? 0)),
          ),
        ).toBe(true);
        for (const spread of [startMonth, midMonth, firstPay, midPay].map(spreadOf)) {
          expect(rising(spread) && spread.every(Number.isFinite)).toBe(true);
        }

        const [soonest = 0, , longest = 0] = assumed.jobSearchMonths.value;
        expect(
          spreadOf(startMonth).every(
            (t) => t >= studyMonths + soonest - tiny && t <= studyMonths + longest + tiny,
          ),
        ).toBe(true);
        expect(atLeast(spreadOf(midMonth), spreadOf(startMonth))).toBe(true);
        const factor = assumed.tierFactor.value[(profile.cityTier ?? 1) - 1] ?? Number.NaN;
        const [low] = facts.entryBandLpa.value;
        const [midLow, midHigh] = facts.midBandLpa.value;
        const isWithin = (pays: readonly number[], from: number) =>
          pays.every((lpa) => lpa >= factor * from - tiny && lpa <= factor * midHigh + tiny);
        expect(isWithin(spreadOf(firstPay), low)).toBe(true);
        expect(isWithin(spreadOf(midPay), midLow)).toBe(true);

        const { chanceAhead, breakEvenMonth, tippingSalaryLpa } = projection;
        expect(chanceAhead >= 0 && chanceAhead <= 1 && Number.isInteger(1024 * chanceAhead)).toBe(true);
        if (breakEvenMonth !== null) {
          expect(Number.isInteger(breakEvenMonth) && breakEvenMonth <= last).toBe(true);
          // There is no gain before the new pay.
          expect(breakEvenMonth).toBeGreaterThanOrEqual(studyMonths + soonest - tiny);
        }
        if (tippingSalaryLpa !== null) expect(tippingSalaryLpa >= 1 && tippingSalaryLpa <= 300).toBe(true);
      }),
      { numRuns: runs(60), examples: edges },
    );
  });

  it('has chances that fall from 1 to 0 as the needed salary rises, and match its sampled scenarios', () => {
    fc.assert(
      fc.property(anyProfile, anyAssumptions, fc.nat({ max: 3 }), (profile, assumptions, year) => {
        const projection = project(profile, withAssumptions(assumptions));
        const outcomes = projection.outcomes(year, 20);
        expect(rising(outcomes)).toBe(true);
        const chances = [0, ...outcomes, 1e6].map((lpa) => projection.chanceAtLeast(lpa, year));
        expect(chances[0]).toBe(1);
        expect(chances.at(-1)).toBe(0);
        expect(rising(chances.toReversed())).toBe(true);
        // Each path is one of the scenarios, so it is within their range.
        const paths = projection.sampleScenarios(8);
        expect(rising(paths.map((path) => path.at(-1) ?? 0))).toBe(true);
        const horizon = (projection.months.length - 1) / 12;
        const ends = paths.map((path) => projection.chanceAtLeast(path.at(-1) ?? 0, horizon));
        expect(ends.every((chance) => chance > 0)).toBe(true);
      }),
      { numRuns: runs(50), examples: edges.map((each): [...Case, number] => [...each, 3]) },
    );
  });

  it('is deterministic, and does not change its arguments', () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const serialized = (profile: Profile, dataset: Dataset) => {
      const projection = project(profile, dataset);
      return JSON.stringify([projection, projection.outcomes(2), projection.sampleScenarios()]);
    };
    fc.assert(
      fc.property(anyProfile, anyAssumptions, (profile, assumptions) => {
        const dataset = freeze(withAssumptions(assumptions));
        const first = serialized(freeze({ ...profile }), dataset);
        // A projection in between must not affect the next one.
        project({ experienceYears: 30 });
        expect(serialized(structuredClone(profile), structuredClone(dataset))).toBe(first);
      }),
      { numRuns: runs(10) },
    );
  });
});

describe('with all else equal, more', () => {
  interface Law {
    /** The field that changes from a worse to a better value. */
    readonly field: keyof Profile;
    readonly values: fc.Arbitrary<[worse: number, better: number]>;
    /** Quantities that must not decrease. Months are negated, because earlier is better. */
    readonly gains: (projection: Projection) => readonly number[];
  }
  const halves = (max: number) =>
    fc.uniqueArray(
      fc.nat({ max: 2 * max }).map((n) => n / 2),
      { minLength: 2, maxLength: 2 },
    );
  const up = (max: number) => halves(max).map((two) => two.toSorted((a, b) => a - b) as [number, number]);
  const down = (max: number) => up(max).map(([low, high]): [number, number] => [high, low]);
  const chance = ({ chanceAhead, tippingSalaryLpa, breakEvenMonth }: Projection) => [
    chanceAhead,
    tippingSalaryLpa ?? 0,
    -(breakEvenMonth ?? 1e6),
  ];
  const start = ({ studyMonths, startMonth, midMonth }: Projection) =>
    [studyMonths, ...spreadOf(startMonth), ...spreadOf(midMonth)].map((month) => 1e6 - month);
  const pays = ({ bands, firstPay, midPay }: Projection) => [
    ...Object.values(bands).flat(),
    ...spreadOf(firstPay),
    ...spreadOf(midPay),
  ];

  const laws: Readonly<Record<string, Law>> = {
    'study hours never lead to a later start': {
      field: 'studyHoursPerWeek',
      values: up(29).map(([less, more]) => [less + 2, more + 2]),
      gains: start,
    },
    'pay kept never reduces the pay or the chance of a gain': {
      field: 'incomeKept',
      values: up(50).map(([less, more]) => [less / 50, more / 50]),
      gains: (projection) => [...pays(projection), ...chance(projection)],
    },
    'of the course fee never raises the chance of a gain or brings the break-even month forward': {
      field: 'courseFeeLakh',
      values: down(50),
      gains: chance,
    },
    'ML experience never delays the mid level, or reduces the pay or the chance of a gain': {
      field: 'mlYears',
      values: up(20),
      gains: (projection) => [...start(projection), ...pays(projection), ...chance(projection)],
    },
    'experience at the same current pay never reduces the pay or the chance of a gain': {
      field: 'experienceYears',
      values: up(40),
      gains: (projection) => [...start(projection), ...pays(projection), ...chance(projection)],
    },
    'expensive city tiers never reduce the pay or the chance of a gain': {
      field: 'cityTier',
      values: fc.constantFrom<[number, number]>([3, 2], [3, 1], [2, 1]),
      gains: (projection) => [...pays(projection), ...chance(projection)],
    },
    'current salary never reduces the pay of staying': {
      field: 'currentSalaryLpa',
      values: up(149).map(([less, more]) => [less + 1, more + 1]),
      gains: ({ stay, bands }) => [...stay, ...Object.values(bands).flat()],
    },
  };

  it.each(Object.entries(laws))('%s', (_, { field, values, gains }) => {
    fc.assert(
      fc.property(
        anyProfile,
        anyAssumptions,
        values,
        fc.integer({ min: 1, max: 300 }),
        (profile, assumptions, [worse, better], salary) => {
          const dataset = withAssumptions(assumptions);
          const { tierFactor, annualRaise, extraRaise } = dataset.assumptions;
          // The laws need tiers in the order of their pay, and a pay that does not shrink.
          tierFactor.value.sort((a, b) => b - a);
          extraRaise.value = Math.max(extraRaise.value, -annualRaise.value);
          const fixed = { currentSalaryLpa: salary, ...profile, capstone: true };
          const less = gains(project({ ...fixed, [field]: worse }, dataset));
          const more = gains(project({ ...fixed, [field]: better }, dataset));
          expect(atLeast(more, less)).toBe(true);
        },
      ),
      { numRuns: runs(20) },
    );
  });
});

it('take-home pay is never more than the pay, whatever the rules', () => {
  fc.assert(
    fc.property(
      anyEdgeCase,
      fc.oneof(fc.constantFrom(0, 1, 300, 1e9), fc.double({ min: 0, max: 400, noNaN: true })),
      (edgeCase, lpa) => {
        const pay = takeHome(lpa, datasetOf(edgeCase));
        if (!pay) return;
        expect(Object.values(pay).every(Number.isFinite)).toBe(true);
        expect(pay.inHandYear).toBeLessThanOrEqual(pay.ctc);
        expect(Math.min(pay.tax, pay.slabTax, pay.rebate, pay.surcharge, pay.cess)).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: runs(200) },
  );
});
