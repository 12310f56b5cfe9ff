/** Arbitraries of valid datasets, including the edge cases of the schema. */
import fc from 'fast-check';
import { type Dataset, indiaMl2026, parseDataset, type TakeHomeRules } from '../../src/model/index.ts';
import { weeksOf } from '../../src/model/studyPlan.ts';
import { bases } from './mutateDataset.ts';

/** A number between two limits: a limit, a number with three significant digits, or any double. */
const within = (min: number, max: number) => {
  const rounded = fc
    .tuple(fc.nat({ max: 1000 }), fc.constantFrom(1, 100 / max, 1000 / max))
    .map(([part, scale]) => min + (part / 1000) * (max - min) * Math.min(1, scale))
    .map((number) => Math.max(min, Math.min(max, Number(number.toPrecision(3)))));
  return (
    fc
      .oneof(
        { weight: 12, arbitrary: fc.constantFrom(min, max) },
        { weight: 36, arbitrary: rounded },
        { weight: 1, arbitrary: fc.double({ min, max, noNaN: true }) },
      )
      // Smaller numbers have no meaning as pay or assumption, nor has -0.
      .map((number) => (Math.abs(number) < 1e-9 ? 0 : number))
  );
};
const whole = (min: number, max: number) =>
  fc.oneof(
    fc.constantFrom(min, max),
    fc.integer({ min, max }),
    fc.integer({ min, max: Math.min(max, min + 100) }),
  );

const share = within(0, 1);
const money = within(0, 1e6);
const rate = within(-0.4, 1);
const tenths = (number: fc.Arbitrary<number>) => number.map((each) => Math.round(10 * each) / 10);

const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
const pair = (number: fc.Arbitrary<number>) => fc.tuple(number, number).map(ascending);

/** An assumption with one number within its range. */
const assumed = (number: fc.Arbitrary<number>) =>
  fc
    .tuple(number, number, number)
    .map(ascending)
    .map(([low = 0, value = 0, high = 0]) => ({ value, range: [low, high] }));

/** Combines assumptions into one with several numbers. */
const combined = (figures: readonly { readonly value: number; readonly range: number[] }[]) => ({
  value: figures.map(({ value }) => value),
  range: figures.map(({ range }) => range),
});

/** Any valid text that does not match `brokenNumber`. */
const text = fc.string({ unit: fc.constantFrom(...'aZ 9-–‘’.,;:éक्षﷺ中😀\t\n'), minLength: 1, maxLength: 60 });
const word = fc.string({ unit: fc.constantFrom(...'aZ 9–’é क中😀'), minLength: 1, maxLength: 20 });
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/);
const named = (maxLength: number) =>
  fc.uniqueArray(fc.record({ id, name: text }), { selector: (each) => each.id, maxLength });

const optional = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { requiredKeys: [] });

const facts = optional<Record<string, unknown>>({
  developersPlaced: whole(1, 1e10),
  mlRolesUnfilled: whole(1, 1e10),
  audienceExperience: within(0, 40),
  entryBandLpa: pair(money),
  midBandLpa: pair(money),
  yearsToMid: pair(within(0, 40)),
  engineeringShare: fc.tuple(share, share),
});

const assumptions = optional<Record<string, unknown>>({
  annualRaise: assumed(rate),
  extraRaise: assumed(rate),
  discountRate: assumed(rate),
  hoursPerPlanWeek: assumed(within(1, 100)),
  experienceCredit: assumed(share),
  completion: assumed(share),
  horizonYears: assumed(whole(1, 20)),
  tierFactor: fc.array(assumed(within(0.01, 2)), { minLength: 3, maxLength: 3 }).map(combined),
  jobSearchMonths: fc
    .array(within(0, 120), { minLength: 3, maxLength: 3 })
    .map((months) => combined(ascending(months).map((value) => ({ value, range: [value / 2, value] })))),
  typicalSalary: fc
    .uniqueArray(fc.tuple(within(0, 60), assumed(money)), {
      selector: ([at]) => at,
      minLength: 1,
      maxLength: 20,
    })
    .map((points) => points.toSorted(([a], [b]) => a - b))
    .map((points) => ({
      value: points.map(([at, { value }]) => [at, value]),
      range: points.map(([, { range }]) => range),
    })),
});

const plan = fc
  .tuple(
    named(9),
    fc.uniqueArray(
      fc.record(
        {
          id,
          phase: fc.nat({ max: 9 }),
          week: whole(1, 200),
          // Twenty entries stay below the maximum length of a plan.
          weeks: whole(1, 10),
          name: text,
          topic: text,
          build: text,
          capstone: fc.boolean(),
        },
        { requiredKeys: ['id', 'phase', 'week', 'weeks', 'name', 'topic', 'build'] },
      ),
      { selector: (week) => week.id, minLength: 1, maxLength: 20 },
    ),
  )
  .map(([others, weeks]) => {
    const phases = [{ id: 'Only', name: 'Only' }, ...others];
    return {
      phases,
      weeks: weeks.map((week) => ({ ...week, phase: phases[week.phase % phases.length]?.id })),
    };
  });

const moneyForm = fc.record(
  {
    symbol: fc.constantFrom('$', '₹', 'CHF ', 'kr', '元'),
    symbolAfter: fc.boolean(),
    currency: word,
    pay: word,
    unit: fc.record(
      { size: whole(1, 1e9), name: word, words: word, short: word },
      { requiredKeys: ['size', 'words'] },
    ),
    larger: fc.record({ size: whole(2, 1e6), name: word }),
    grouping: fc.constantFrom('en-IN', 'en-US', 'de-CH', 'ar-EG', 'hi-IN-u-nu-deva', 'fa-IR', 'ja'),
    salary: pair(tenths(within(0.1, 1e6))),
    courseFee: pair(tenths(money)),
  },
  { requiredKeys: ['symbol', 'currency', 'pay', 'unit', 'grouping'] },
);

const takeHome = fc
  .record({
    slabs: fc.uniqueArray(whole(1, 1e10), { maxLength: 4 }),
    surcharge: fc.uniqueArray(whole(0, 1e10), { maxLength: 4 }),
    rates: fc.array(share, { minLength: 5, maxLength: 5 }),
    figures: fc.record({
      standardDeduction: whole(0, 1e10),
      rebate: fc.record({ incomeLimit: whole(0, 1e10), max: whole(0, 1e10) }),
      cess: share,
      providentFundRate: share,
      wageCeilingMonthly: whole(0, 1e10),
      gratuityRate: share,
      providentFund: fc.constantFrom('capped', 'full'),
    }),
    assumptions: fc.record({ basicShare: assumed(share), professionalTax: assumed(whole(0, 1e10)) }),
  })
  .map(({ slabs, surcharge, rates, figures, assumptions }) => {
    const rules = structuredClone(indiaMl2026.takeHome) as TakeHomeRules;
    const values = {
      ...figures,
      slabs: [...ascending(slabs), null].map((upTo, i) => ({ upTo, rate: rates[i] })),
      surcharge: ascending(surcharge).map((above, i) => ({ above, rate: rates[i] })),
    };
    for (const [name, value] of Object.entries(values)) Object.assign(rules[name as 'cess'], { value });
    for (const [name, each] of Object.entries(assumptions)) Object.assign(rules[name as 'basicShare'], each);
    return rules;
  });

const nameKeys = ['field', 'professionals', 'people', 'peopleOblique', 'placed', 'unfilled', 'guide'];

/** Replacements for parts of a base dataset. */
export const anyEdgeCase = fc.record({
  base: fc.constantFrom('india', 'example'),
  facts,
  assumptions,
  plan: fc.option(plan),
  lists: optional({ has: named(50), needs: named(50), specialisations: named(20) }),
  cities: fc.option(
    fc.array(
      fc.record({ name: text, tier: fc.constantFrom(1, 2, 3), aliases: fc.array(text, { maxLength: 3 }) }),
      { maxLength: 30 },
    ),
  ),
  other: optional<Record<string, unknown>>({
    money: moneyForm,
    names: optional(Object.fromEntries(nameKeys.map((name) => [name, word]))),
    tiers: fc.tuple(word, word, word),
    title: text,
    takeHome: fc.option(takeHome),
  }),
});

export type EdgeCase = typeof anyEdgeCase extends fc.Arbitrary<infer C> ? C : never;

/** The base dataset with its replacements, which is always valid. */
export function datasetOf({ base, facts, assumptions, plan, lists, cities, other }: EdgeCase): Dataset {
  const dataset = structuredClone(bases[base]) as Dataset;
  for (const [name, value] of Object.entries(facts)) {
    Object.assign(dataset.facts, { [name]: { ...dataset.facts.studyWeeks, value } });
  }
  for (const [name, figure] of Object.entries(assumptions)) {
    Object.assign(dataset.assumptions[name as 'annualRaise'], figure);
  }
  Object.assign(dataset, plan && { phases: plan.phases });
  Object.assign(dataset.plan, plan && { value: plan.weeks });
  dataset.facts.studyWeeks.value = weeksOf(dataset.plan.value);
  Object.assign(dataset.skills.has, lists.has && { value: lists.has });
  Object.assign(dataset.skills.needs, lists.needs && { value: lists.needs });
  Object.assign(dataset.specialisations, lists.specialisations && { value: lists.specialisations });
  Object.assign(dataset.cities, cities && { value: cities });
  // Translations of replaced texts would be invalid.
  delete dataset.texts;
  // The take-home rules are from Indian documents.
  dataset.sources = { ...indiaMl2026.sources, ...dataset.sources };
  return parseDataset({ ...dataset, ...other });
}
