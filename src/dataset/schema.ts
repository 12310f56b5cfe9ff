/**
 * The one definition of a dataset: every figure that the widget can show, each with its unit and either its
 * source or the word "assumption" with a reason and the range in which a visitor may move it.
 * The types are inferred from the schema; a dataset from outside enters only through {@link parseDataset}.
 */
import * as z from 'zod/mini';
import { checkBounds } from './bounds.ts';
import { contradictions } from './consistency.ts';
import { DatasetError, onePerPath, problemsOf, writePath } from './problems.ts';
import { show } from './show.ts';
import { isWebAddress, webAddresses } from './webAddress.ts';

// Zod compiles validators with `new Function` unless told not to; a strict CSP forbids that.
z.config({ jitless: true });

/** Nothing that reaches beyond its place: in sentences, files and addresses, texts of others stand around it. */
const plain = z.refine<string>(
  (text) => !/[\p{Cs}\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/u.test(text),
  'a text without control characters, half characters and overrides of direction',
);
/** Least and most, by schema: the JSON Schema gets them in `scripts/datasetSchema.ts`. */
export const lengths = new Map<unknown, readonly [min: number, max: number]>();

/** zod's own checks of lengths weigh more than all that is checked with them here. */
function sized<T extends string | unknown[], S extends z.ZodMiniType<T>>(
  schema: S,
  [one, many]: readonly [string, string],
  min: number,
  max: number,
  ...others: z.core.$ZodCheck<T>[]
): S {
  const length = z.check<T>(({ value, issues }) => {
    if (value.length >= min && value.length <= max) return;
    const [limit, which] = value.length < min ? [min, 'at least'] : [max, 'at most'];
    const message = `${min === max ? 'exactly' : which} ${limit} ${limit === 1 ? one : many}`;
    issues.push({ code: 'custom', input: value, message });
  });
  const checked = schema.check(length, ...others);
  lengths.set(checked, [min, max]);
  return checked;
}

const list = <T extends z.ZodMiniType>(
  entry: T,
  max: number,
  min = 0,
  ...others: z.core.$ZodCheck<z.output<T>[]>[]
) => sized(z.array(entry), ['entry', 'entries'], min, max, ...others);

const string = (max: number, min: number, ...others: z.core.$ZodCheck<string>[]) =>
  sized(z.string(), ['character', 'characters'], min, max, ...others);

const text = string(1000, 1, plain);
/** zod's own check of a pattern weighs more; the JSON Schema gets it in `scripts/datasetSchema.ts`. */
const matching = (pattern: RegExp, maxLength: number, message: string) =>
  string(
    maxLength,
    0,
    plain,
    z.refine((value) => pattern.test(value), message),
  );

export const idPattern = /^[A-Za-z][A-Za-z0-9-]*$/;
export const id = matching(idPattern, 40, 'a letter, then letters, digits and hyphens');
export const wordPattern = /^[^*{}]+$/;
/** A text that stands inside sentences of ours, where `*` and `{…}` have a meaning. */
export const word = matching(wordPattern, 60, 'a text without * { }');
const address = string(1000, 0, z.refine(isWebAddress, webAddresses));
const share = z.number().check(z.minimum(0), z.maximum(1));
const money = z.number().check(z.minimum(0), z.maximum(1e6));
/** The JSON Schema has a type for them, and zod's own weighs more. */
export const integers = new Set<unknown>();

function integer(min: number, max: number, message = 'a whole number') {
  const schema = z.number().check(z.refine(Number.isInteger, message), z.minimum(min), z.maximum(max));
  integers.add(schema);
  return schema;
}

const whole = integer(0, 1e10);

/** Entries of one kind under any keys; `consistency.ts` says which keys. Half the size of zod's own record. */
const byKey = <T extends z.ZodMiniType>(entry: T) => z.catchall(z.object({}), entry);

/** Lists of a length that is known: a tuple of zod's own weighs more than all other lists together. */
function tuple<T extends readonly unknown[]>(
  entry: z.ZodMiniType<T[number], T[number]>,
  length: T['length'],
  ...checks: z.core.$ZodCheck<T[number][]>[]
) {
  const checked: unknown = list(entry, length, length, ...checks);
  // The checks hold what the type of a list can't tell.
  return checked as z.ZodMiniType<T, T>;
}

const pair = (value: z.ZodMiniType<number, number>) =>
  tuple<[number, number]>(
    value,
    2,
    z.refine(([low = 0, high = low]) => low <= high, 'the lower value first'),
  );

const triple = <T>(entry: z.ZodMiniType<T, T>) => tuple<[T, T, T]>(entry, 3);

const fact = <T extends z.ZodMiniType>(value: T) =>
  z.strictObject({
    kind: z.literal('fact'),
    value,
    unit: text,
    means: text,
    source: z.strictObject({ document: id, where: text }),
    year: z.optional(integer(1900, 2200)),
    approximate: z.optional(z.literal([true, false])),
  });

export const strengths = ['strong', 'medium', 'weak', 'choice'] as const;
const evidence = z.literal(strengths);

type Strength = (typeof strengths)[number];

/** One for all numbers, or one for each; its JSON Schema is written in `scripts/datasetSchema.ts`. */
export const evidences = z.custom<Strength | Strength[]>(
  (value) => [value].flat().every((each) => strengths.includes(each as Strength)),
  `${strengths.join(', ')}, or a list of these`,
);

const assumption = <T extends z.ZodMiniType, R extends z.ZodMiniType>(value: T, range: R) =>
  z.strictObject({
    kind: z.literal('assumption'),
    value,
    range,
    unit: text,
    means: text,
    reason: text,
    evidence: evidences,
  });

/** An assumption of one number that a visitor may move between two limits. */
const number = (limit: z.ZodMiniType<number, number>) => assumption(limit, pair(limit));

/** An assumption of three numbers, each with limits of its own. */
const numbers = (limit: z.ZodMiniType<number, number>) => assumption(triple(limit), triple(pair(limit)));

const months = z.number().check(z.minimum(0), z.maximum(120));
// Two rates add up, and pay must not vanish.
const rate = z.number().check(z.minimum(-0.4), z.maximum(1));

const planEntry = z.strictObject({
  id,
  phase: id,
  week: integer(1, 200),
  weeks: integer(1, 52),
  name: text,
  topic: text,
  build: text,
  capstone: z.optional(z.literal([true, false])),
});

const named = z.strictObject({ id, name: text });

const takeHome = z.strictObject(
  {
    title: text,
    slabs: fact(
      list(
        z.strictObject({
          upTo: z.nullable(integer(0, 1e10, 'a whole number, or null for no end')),
          rate: share,
        }),
        30,
        1,
      ),
    ),
    standardDeduction: fact(whole),
    rebate: fact(z.strictObject({ incomeLimit: whole, max: whole })),
    surcharge: fact(list(z.strictObject({ above: whole, rate: share }), 30)),
    cess: fact(share),
    providentFundRate: fact(share),
    wageCeilingMonthly: fact(whole),
    gratuityRate: fact(share),
    providentFund: z.strictObject({
      kind: z.literal('assumption'),
      value: z.literal(['capped', 'full']),
      range: tuple<['capped', 'full']>(z.literal(['capped', 'full']), 2),
      unit: text,
      means: text,
      reason: text,
      evidence,
    }),
    basicShare: number(share),
    professionalTax: number(whole),
  },
  'an object with the take-home rules, or null',
);

const isLocale = (tag: string) => {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
};

/** What money looks like; left out, it is India's: rupees in lakh and crore. */
const moneyForm = z.strictObject({
  symbol: word,
  symbolAfter: z.optional(z.literal([true, false])),
  currency: word,
  pay: word,
  unit: z.strictObject({
    size: integer(1, 1e9),
    name: z.optional(word),
    words: word,
    short: z.optional(word),
  }),
  larger: z.optional(z.strictObject({ size: integer(2, 1e6), name: word })),
  grouping: z.string().check(z.refine(isLocale, 'a locale such as en-US')),
  salary: z.optional(pair(z.number().check(z.minimum(0.1), z.maximum(1e6)))),
  courseFee: z.optional(pair(money)),
});

/** What the career is called; what is left out is called as in the built-in dataset. */
const names = z.strictObject({
  field: z.optional(word),
  professionals: z.optional(word),
  people: z.optional(word),
  peopleOblique: z.optional(word),
  placed: z.optional(word),
  unfilled: z.optional(word),
  guide: z.optional(word),
});

/** A dataset: facts, assumptions, plan, skills, cities and take-home rules of one career in one country and year. */
export const datasetSchema = z
  .strictObject({
    $schema: z.optional(text),
    id,
    title: text,
    money: z.optional(moneyForm),
    names: z.optional(names),
    tiers: z.optional(triple(word)),
    texts: z.optional(byKey(byKey(text))),
    sources: byKey(
      z.strictObject({
        title: text,
        publisher: text,
        kind: text,
        note: z.optional(text),
        url: z.optional(address),
      }),
    ),
    facts: z.strictObject({
      developersPlaced: fact(integer(1, 1e10)),
      mlRolesUnfilled: fact(integer(1, 1e10)),
      audienceExperience: fact(z.number().check(z.minimum(0), z.maximum(40))),
      studyWeeks: fact(integer(1, 200)),
      capstoneNeeded: fact(z.literal([true, false])),
      entryBandLpa: fact(pair(money)),
      midBandLpa: fact(pair(money)),
      yearsToMid: fact(pair(z.number().check(z.minimum(0), z.maximum(40)))),
      engineeringShare: z.optional(fact(tuple<[number, number]>(share, 2))),
    }),
    assumptions: z.strictObject({
      tierFactor: numbers(z.number().check(z.minimum(0.01), z.maximum(2))),
      annualRaise: number(rate),
      extraRaise: number(rate),
      discountRate: number(rate),
      jobSearchMonths: numbers(months),
      hoursPerPlanWeek: number(z.number().check(z.minimum(1), z.maximum(100))),
      experienceCredit: number(share),
      typicalSalary: assumption(
        list(
          tuple<[number, number]>(
            money,
            2,
            z.refine(([years = 0]) => years <= 60, 'at most 60 years of experience, then the pay'),
          ),
          20,
          1,
        ),
        z.array(pair(money)),
      ),
      completion: number(share),
      horizonYears: number(integer(1, 20)),
    }),
    phases: list(named, 10, 1),
    plan: fact(list(planEntry, 200, 1)),
    skills: z.strictObject({
      has: fact(list(named, 50)),
      needs: fact(list(named, 50)),
    }),
    specialisations: fact(list(named, 20)),
    cities: fact(
      list(
        z.strictObject({
          name: text,
          tier: z.literal([1, 2, 3]),
          aliases: z.optional(list(text, 20)),
        }),
        1000,
      ),
    ),
    takeHome: z.nullable(takeHome),
  })
  .check(
    z.check(
      ({ value, issues }) => {
        for (const { path, found, allowed } of contradictions(value)) {
          issues.push({ code: 'custom', input: found, path: [...path], message: allowed });
        }
      },
      // Even where the form of some part is wrong.
      { when: () => true },
    ),
  );

export type Dataset = z.infer<typeof datasetSchema>;

/** What is only told of a figure, and never reckoned with. */
type Notes = 'means' | 'reason' | 'unit' | 'evidence';

type WithoutNotes<T> = T extends { readonly publisher: string }
  ? Pick<T & { readonly title: string }, 'title'>
  : T extends { readonly source: { readonly document: infer D } }
    ? Omit<T, Notes | 'source'> & { readonly source: { readonly document: D } }
    : T extends { readonly kind: 'assumption' }
      ? Omit<T, Notes>
      : T extends readonly unknown[]
        ? T
        : T extends object
          ? { [K in keyof T]: WithoutNotes<T[K]> }
          : T;

/** The texts of what has an id may be known by the language alone. */
type TextsLeftOut<T> = T extends { readonly id: string; readonly name: string }
  ? Omit<T, 'name' | 'topic' | 'build'> & Partial<Pick<T, Extract<keyof T, 'name' | 'topic' | 'build'>>>
  : T;

type WithoutTexts<T> = {
  [K in keyof T]: T[K] extends (infer Entry)[]
    ? TextsLeftOut<Entry>[]
    : T[K] extends { readonly value: (infer Entry)[] }
      ? Omit<T[K], 'value'> & { value: TextsLeftOut<Entry>[] }
      : T[K];
};

/** A dataset that leaves the texts of its plan to the language. */
export type NotedFigures = WithoutTexts<Omit<Dataset, 'skills'>> & {
  skills: WithoutTexts<Dataset['skills']>;
};
/** What the built-in dataset leaves to what shows it; any other has it all. */
type ShownLater = 'phases' | 'skills' | 'specialisations' | 'cities' | 'takeHome';
type AllFigures = WithoutNotes<NotedFigures>;
/** A dataset without its notes: all that the model, the charts and the first look of a visitor need. */
export type Figures = Omit<AllFigures, ShownLater> & Partial<Pick<AllFigures, ShownLater>>;
/** The part of the figures that the projection is made of. */
export type CoreFigures = Pick<Figures, 'facts' | 'assumptions' | 'plan' | 'money'>;
export type Money = NonNullable<Figures['money']>;
export type TakeHomeRules = NonNullable<AllFigures['takeHome']>;
export type PlanEntry = NotedFigures['plan']['value'][number];
export type City = Dataset['cities']['value'][number];

/**
 * Reads a dataset from outside.
 * @throws {@link DatasetError} that lists every problem with its path, what was found and what is allowed.
 */
export function parseDataset(input: unknown): Dataset {
  const bounds = checkBounds(input);
  if (bounds.exceeded) throw new DatasetError(bounds.problems);
  const result = datasetSchema.safeParse(input, { reportInput: true });
  if (result.success && bounds.problems.length === 0) return result.data;
  const issues = result.success ? [] : result.error.issues;
  // Some mistakes keep the schema from looking at what its parts must agree on.
  const disagreements = [...contradictions(input)].map(({ path, found, allowed }) => ({
    path: writePath(path),
    found: show(found),
    allowed,
  }));
  throw new DatasetError(onePerPath([...bounds.problems, ...problemsOf(issues), ...disagreements]));
}
