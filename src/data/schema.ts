/**
 * The schema of a dataset: every figure with its unit and either its source (a fact) or a reason and the range
 * within which a visitor may change it (an assumption). The types are inferred from the schema; external datasets
 * are validated by {@link parseDataset}.
 */
import * as z from 'zod/mini';
import { crossFieldIssues } from './crossFieldChecks.ts';
import { DatasetError, formatPath, toProblems, uniqueByPath } from './errors.ts';
import { formatValue } from './formatValue.ts';
import { checkLimits } from './limits.ts';
import { allowedUrls, isSafeUrl } from './safeUrl.ts';

// By default, Zod compiles validators with `new Function`, which a strict content security policy blocks.
z.config({ jitless: true });

/** Texts are inserted into sentences, files and URLs, so no character may affect the text around them. */
const noControlCharacters = z.refine<string>(
  (text) => !/[\p{Cs}\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/u.test(text),
  'a text without control characters, half characters and overrides of direction',
);
const text = z.string().check(z.minLength(1), z.maxLength(1000), noControlCharacters);
const id = z
  .string()
  .check(
    z.maxLength(40),
    noControlCharacters,
    z.regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'a letter, then letters, digits and hyphens'),
  );
/** A text that is inserted into messages, in which `*` and `{…}` are markup. */
const word = z
  .string()
  .check(z.maxLength(60), noControlCharacters, z.regex(/^[^*{}]+$/, 'a text without * { }'));
const url = z.string().check(z.maxLength(1000), z.refine(isSafeUrl, allowedUrls));

const numberFrom = (min: number, max: number) => z.number().check(z.minimum(min), z.maximum(max));
const integerFrom = (min: number, max: number) => z.int().check(z.minimum(min), z.maximum(max));
const share = numberFrom(0, 1);
const money = numberFrom(0, 1e6);
const wholeNumber = integerFrom(0, 1e10);

const list = <T extends z.ZodMiniType>(entry: T, max: number) => z.array(entry).check(z.maxLength(max));
const nonEmptyList = <T extends z.ZodMiniType>(entry: T, max: number) =>
  z.array(entry).check(z.minLength(1), z.maxLength(max));

/** For a tuple, Zod reports only that it is too short or too long, not the length that it expects. */
const exactly = (length: number) => ({
  error: ({ code }: { code: string }) => (code === 'invalid_type' ? undefined : `exactly ${length} entries`),
});
const two = <T extends z.ZodMiniType>(entry: T) => z.tuple([entry, entry], exactly(2));
const three = <T extends z.ZodMiniType>(entry: T) => z.tuple([entry, entry, entry], exactly(3));

/** The lower and the upper limit of a range. */
const pair = (value: z.ZodMiniType<number, number>) =>
  two(value).check(z.refine(([low, high]) => low <= high, 'the lower value first'));

const fact = <T extends z.ZodMiniType>(value: T) =>
  z.strictObject({
    kind: z.literal('fact'),
    value,
    unit: text,
    means: text,
    source: z.strictObject({ document: id, where: text }),
    year: z.optional(integerFrom(1900, 2200)),
    approximate: z.optional(z.boolean()),
  });

const strengths = ['strong', 'medium', 'weak', 'choice'] as const;
const evidence = z.enum(strengths);
/** One grade for all numbers of the assumption, or one for each. */
const evidences = z.union([evidence, z.array(evidence)], `${strengths.join(', ')}, or a list of these`);

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

/** An assumption of one number that a visitor may change between two limits. */
const adjustableNumber = (limit: z.ZodMiniType<number, number>) => assumption(limit, pair(limit));

/** An assumption of three numbers, each with its own limits. */
const numberTriple = (limit: z.ZodMiniType<number, number>) => assumption(three(limit), three(pair(limit)));

const months = numberFrom(0, 120);
// A share a year. At least −0.4 each, because 1 + `annualRaise` + `extraRaise` must be positive.
const rate = numberFrom(-0.4, 1);

const planEntry = z.strictObject({
  id,
  phase: id,
  week: integerFrom(1, 200),
  weeks: integerFrom(1, 52),
  name: text,
  topic: text,
  build: text,
  capstone: z.optional(z.boolean()),
});

const named = z.strictObject({ id, name: text });

const capping = z.enum(['capped', 'full']);

const integerOrNull = {
  error: ({ code }: { code: string }) =>
    code === 'invalid_type' ? 'a whole number, or null for no end' : undefined,
};

const takeHome = z.strictObject(
  {
    title: text,
    slabs: fact(
      nonEmptyList(
        z.strictObject({
          upTo: z.nullable(z.int(integerOrNull).check(z.minimum(0), z.maximum(1e10))),
          rate: share,
        }),
        30,
      ),
    ),
    standardDeduction: fact(wholeNumber),
    rebate: fact(z.strictObject({ incomeLimit: wholeNumber, max: wholeNumber })),
    surcharge: fact(list(z.strictObject({ above: wholeNumber, rate: share }), 30)),
    cess: fact(share),
    providentFundRate: fact(share),
    wageCeilingMonthly: fact(wholeNumber),
    gratuityRate: fact(share),
    providentFund: z.strictObject({
      kind: z.literal('assumption'),
      value: capping,
      range: two(capping),
      unit: text,
      means: text,
      reason: text,
      evidence,
    }),
    basicShare: adjustableNumber(share),
    professionalTax: adjustableNumber(wholeNumber),
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

/** The currency and its format; if omitted, rupees in lakh and crore. */
const moneySchema = z.strictObject({
  symbol: word,
  symbolAfter: z.optional(z.boolean()),
  currency: word,
  pay: word,
  unit: z.strictObject({
    size: integerFrom(1, 1e9),
    name: z.optional(word),
    words: word,
    short: z.optional(word),
  }),
  larger: z.optional(z.strictObject({ size: integerFrom(2, 1e6), name: word })),
  grouping: z.string().check(z.refine(isLocale, 'a locale such as en-US')),
  salary: z.optional(pair(numberFrom(0.1, 1e6))),
  courseFee: z.optional(pair(money)),
});

/** The names of the career and its people; omitted names are those of the built-in dataset. */
const names = z.strictObject({
  field: z.optional(word),
  professionals: z.optional(word),
  people: z.optional(word),
  peopleOblique: z.optional(word),
  placed: z.optional(word),
  unfilled: z.optional(word),
  guide: z.optional(word),
});

/** The parts of a dataset, without the checks across fields. */
const parts = z.strictObject({
  $schema: z.optional(text),
  id,
  title: text,
  money: z.optional(moneySchema),
  names: z.optional(names),
  tiers: z.optional(three(word)),
  texts: z.optional(z.record(z.string(), z.record(z.string(), text))),
  sources: z.record(
    z.string(),
    z.strictObject({
      title: text,
      publisher: text,
      kind: text,
      note: z.optional(text),
      url: z.optional(url),
    }),
  ),
  facts: z.strictObject({
    developersPlaced: fact(integerFrom(1, 1e10)),
    mlRolesUnfilled: fact(integerFrom(1, 1e10)),
    audienceExperience: fact(numberFrom(0, 40)),
    studyWeeks: fact(integerFrom(1, 200)),
    capstoneNeeded: fact(z.boolean()),
    entryBandLpa: fact(pair(money)),
    midBandLpa: fact(pair(money)),
    yearsToMid: fact(pair(numberFrom(0, 40))),
    engineeringShare: z.optional(fact(two(share))),
  }),
  assumptions: z.strictObject({
    tierFactor: numberTriple(numberFrom(0.01, 2)),
    annualRaise: adjustableNumber(rate),
    extraRaise: adjustableNumber(rate),
    discountRate: adjustableNumber(rate),
    jobSearchMonths: numberTriple(months),
    hoursPerPlanWeek: adjustableNumber(numberFrom(1, 100)),
    experienceCredit: adjustableNumber(share),
    typicalSalary: assumption(
      nonEmptyList(
        two(money).check(z.refine(([years]) => years <= 60, 'at most 60 years of experience, then the pay')),
        20,
      ),
      z.array(pair(money)),
    ),
    completion: adjustableNumber(share),
    horizonYears: adjustableNumber(integerFrom(1, 20)),
  }),
  phases: nonEmptyList(named, 10),
  plan: fact(nonEmptyList(planEntry, 200)),
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
});

/** A dataset: facts, assumptions, plan, skills, cities and take-home rules of one career in one country and year. */
export const datasetSchema = parts.check(
  z.check(
    ({ value, issues }) => {
      for (const { path, found, allowed } of crossFieldIssues(value)) {
        issues.push({ code: 'custom', input: found, path: [...path], message: allowed });
      }
    },
    // Check across fields even if some part is invalid.
    { when: () => true },
  ),
);

export type Dataset = z.infer<typeof datasetSchema>;

type Facts = Dataset['facts'];
type Rules = NonNullable<Dataset['takeHome']>;
type RuleAssumptions = 'providentFund' | 'basicShare' | 'professionalTax';

/** A figure with a source, without its explanatory texts. */
interface Fact<Value> {
  kind: 'fact';
  value: Value;
  source: { document: string };
  year?: number | undefined;
  approximate?: boolean | undefined;
}

/** An assumed figure, without its explanatory texts. */
interface Assumption<Value, Range> {
  kind: 'assumption';
  value: Value;
  range: Range;
}

type FactsOf<Group extends Record<keyof Group, { value: unknown }>> = {
  [Name in keyof Group]: Fact<Group[Name]['value']>;
};

type AssumptionsOf<Group extends Record<keyof Group, { value: unknown; range: unknown }>> = {
  [Name in keyof Group]: Assumption<Group[Name]['value'], Group[Name]['range']>;
};

export interface TakeHomeRules
  extends FactsOf<Omit<Rules, 'title' | RuleAssumptions>>,
    AssumptionsOf<Pick<Rules, RuleAssumptions>> {
  title: string;
}

/** The texts that only the plan and its exports show. */
export interface PlanTexts {
  phases: Dataset['phases'];
  plan: Fact<PlanEntry[]>;
  skills: FactsOf<Dataset['skills']>;
  specialisations: Fact<Dataset['specialisations']['value']>;
}

/**
 * A dataset without the texts that only explain its figures: all that the model and the charts need. In the built-in
 * dataset, the cities and the plan texts are absent too; they are separate files.
 */
export interface DatasetFigures
  extends Pick<Dataset, 'id' | 'title' | 'money' | 'names' | 'tiers' | 'texts'>,
    Partial<Omit<PlanTexts, 'plan'>> {
  sources: Record<string, { title: string }>;
  facts: FactsOf<Omit<Facts, 'engineeringShare'>> & {
    engineeringShare?: Fact<[number, number]> | undefined;
  };
  assumptions: AssumptionsOf<Dataset['assumptions']>;
  plan: Fact<PlanWeeks[]>;
  cities?: Fact<City[]> | undefined;
  takeHome: TakeHomeRules | null;
}

/** The figures together with the plan texts. */
export interface FiguresWithPlanTexts extends Omit<DatasetFigures, keyof PlanTexts>, PlanTexts {}

/** The figures that the model needs, without the plan texts. */
export interface ModelInput extends Pick<DatasetFigures, 'facts' | 'assumptions' | 'money'> {
  plan: Fact<PlanWeeks[]>;
}

export type Money = NonNullable<Dataset['money']>;
export type PlanEntry = Dataset['plan']['value'][number];
/** An entry of the plan without its texts. */
export type PlanWeeks = Omit<PlanEntry, 'name' | 'topic' | 'build'>;
export type City = Dataset['cities']['value'][number];

/**
 * Validates an external dataset.
 * @throws {@link DatasetError} with every problem: its path, the value found and the values allowed.
 */
export function parseDataset(input: unknown): Dataset {
  const limits = checkLimits(input);
  if (limits.exceeded) throw new DatasetError(limits.problems);
  const result = parts.safeParse(input, { reportInput: true });
  // Run on the input itself: the schema skips its own cross-field check after some errors.
  const crossField = [...crossFieldIssues(input)].map(({ path, found, allowed }) => ({
    path: formatPath(path),
    found: formatValue(found),
    allowed,
  }));
  const issues = result.success ? [] : result.error.issues;
  const problems = uniqueByPath([...limits.problems, ...toProblems(issues), ...crossField]);
  if (result.success && problems.length === 0) return result.data;
  throw new DatasetError(problems);
}
