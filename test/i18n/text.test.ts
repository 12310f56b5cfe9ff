/** The sentences of the calculator for each kind of profile, and patterns that no sentence may contain. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadI18n } from '../../src/i18n/loadMessages.ts';
import { indiaMl2026, type Profile, parseDataset } from '../../src/model/index.ts';
import { skippableWeeks } from '../../src/model/profile.ts';
import { anyProfile, withAssumptions } from '../profiles.ts';
import { runs } from '../runs.ts';
import { renderTexts } from './renderText.ts';

const english = await loadI18n('en');
const hindi = await loadI18n('hi');

const tip = (lakh: string) => `Below *₹${lakh} lakh* today, most futures gain; above it, most lose.`;

interface Row {
  readonly kind: string;
  readonly profile: Profile;
  readonly assumptions?: Record<string, unknown>;
  readonly answer: readonly string[];
  readonly path: string;
  readonly pathReading: string;
  readonly odds: string;
  readonly bands: string;
  readonly plan: string;
  /** Titles for now, first role and mid level, if they exist; an empty string matches any. */
  readonly pay: readonly string[];
}

const table: readonly Row[] = [
  {
    kind: 'usual',
    profile: { experienceYears: 4, currentSalaryLpa: 9 },
    answer: [
      'Your first ML role would pay about *₹12.6 lakh* (₹11.2 to 14.5 lakh in 8 of 10 futures), about *8 months* from now. After 5 years you would be ahead of staying in *50 of 50 futures*.',
      tip('15.3'),
    ],
    path: 'Ahead of staying from month 9, with ₹13.5 lakh a year more after 5 years',
    pathReading:
      'Month 24, first role: *₹14.1 lakh* with the move (₹12.5 to 16.2 lakh in 8 of 10 futures), ₹10.7 lakh staying',
    odds: '28 of 50 futures pay at least ₹27 lakh in year 5',
    bands: 'You would start in the middle of the entry band',
    plan: '12 weeks to go, the last 2 weeks for the project that gets you hired',
    pay: [
      '₹66,996 in hand a month today',
      '₹96,656 in hand a month in the first role',
      '₹1,57,085 in hand a month at mid level',
    ],
  },
  {
    kind: 'under 2 years',
    profile: { experienceYears: 1, currentSalaryLpa: 5 },
    answer: [
      'Your first ML role would pay about *₹12.3 lakh* (₹10.9 to 14.3 lakh in 8 of 10 futures), about *8 months* from now. After 5 years you would be ahead of staying in *50 of 50 futures*.',
      tip('13.9'),
      'The guide speaks to developers with 2 years or more; below that, read these figures with care.',
    ],
    path: 'Ahead of staying from month 9, with ₹17.9 lakh a year more after 5 years',
    pathReading:
      'Month 24, first role: *₹13.8 lakh* with the move (₹12.2 to 16 lakh in 8 of 10 futures), ₹5.9 lakh staying',
    odds: '22 of 50 futures pay at least ₹26 lakh in year 5',
    bands: 'You would start in the middle of the entry band',
    plan: '12 weeks to go, the last 2 weeks for the project that gets you hired',
    pay: [
      '₹35,465 in hand a month today',
      '₹94,053 in hand a month in the first role',
      '₹1,53,874 in hand a month at mid level',
    ],
  },
  {
    kind: 'already in ML',
    profile: { experienceYears: 6, mlYears: 3, currentSalaryLpa: 18 },
    answer: [
      'Your first ML role would already be at mid level and pay about *₹23 lakh* (₹20.2 to 25.8 lakh in 8 of 10 futures), about *8 months* from now. After 5 years you would be ahead of staying in *49 of 50 futures*.',
      tip('21.6'),
    ],
    path: 'Ahead of staying from month 9, with ₹5.6 lakh a year more after 5 years',
    pathReading:
      'Month 24, mid level: *₹25.7 lakh* with the move (₹22.6 to 28.8 lakh in 8 of 10 futures), ₹21.4 lakh staying',
    odds: '27 of 50 futures pay at least ₹33 lakh in year 5',
    bands: 'You would start in the mid-level band at once',
    plan: '12 weeks to go, the last 2 weeks for the project that gets you hired',
    pay: ['', '', ''],
  },
  {
    kind: 'a pay cut',
    profile: { experienceYears: 8, currentSalaryLpa: 22 },
    answer: [
      'At ₹22 lakh today, the move leaves you behind after 5 years in *48 of 50 futures*. Your first ML role would pay about *₹13.4 lakh* (₹11.5 to 14.8 lakh in 8 of 10 futures), about *8 months* from now.',
      tip('18.7'),
    ],
    path: 'At ₹22 lakh today the move leaves you behind in 48 of 50 futures',
    pathReading:
      'Month 24, mid level: *₹23.6 lakh* with the move (₹14.7 to 26.8 lakh in 8 of 10 futures), ₹26.1 lakh staying',
    odds: '27 of 50 futures pay at least ₹31 lakh in year 5',
    bands: 'You would start in the middle of the entry band',
    plan: '12 weeks to go, the last 2 weeks for the project that gets you hired',
    pay: ['', '', ''],
  },
  {
    kind: 'pays late',
    profile: { experienceYears: 4, currentSalaryLpa: 14 },
    answer: [
      'Your first ML role would pay about *₹12.6 lakh* (₹11.2 to 14.5 lakh in 8 of 10 futures), about *8 months* from now. After 5 years you would be ahead of staying in *40 of 50 futures*.',
      tip('15.3'),
    ],
    path: 'Ahead of staying from month 44, with ₹5.8 lakh a year more after 5 years',
    pathReading:
      'Month 24, first role: *₹14.1 lakh* with the move (₹12.5 to 16.2 lakh in 8 of 10 futures), ₹16.6 lakh staying',
    odds: '28 of 50 futures pay at least ₹27 lakh in year 5',
    bands: 'You would start in the middle of the entry band',
    plan: '12 weeks to go, the last 2 weeks for the project that gets you hired',
    pay: ['', '', ''],
  },
  {
    kind: 'never pays',
    profile: { experienceYears: 20, currentSalaryLpa: 300 },
    answer: [
      'At ₹3 crore today, the move leaves you behind after 5 years in *50 of 50 futures*. Your first ML role would already be at mid level and pay about *₹24.1 lakh* (₹20.7 to 26.4 lakh in 8 of 10 futures), about *8 months* from now.',
      tip('22.6'),
    ],
    path: 'At ₹3 crore today the move leaves you behind in 50 of 50 futures',
    pathReading:
      'Month 24, mid level: *₹26.9 lakh* with the move (₹23.2 to 29.5 lakh in 8 of 10 futures), ₹3.56 crore staying',
    odds: '24 of 50 futures pay at least ₹35 lakh in year 5',
    bands: 'You would start in the mid-level band at once',
    plan: '12 weeks to go, the last 2 weeks for the project that gets you hired',
    pay: ['', '', ''],
  },
  {
    kind: 'never pays, whatever the pay today',
    profile: { cityTier: 3, currentSalaryLpa: 1, studyHoursPerWeek: 2, incomeKept: 0, courseFeeLakh: 50 },
    answer: [
      'At ₹1 lakh today, the move leaves you behind after 5 years in *50 of 50 futures*. Your first ML role would pay about *₹7 lakh* (₹6.1 to 8 lakh in 8 of 10 futures), about *25 months* from now.',
      'At no pay from ₹1 lakh up would most futures gain.',
    ],
    path: 'At ₹1 lakh today the move leaves you behind in 50 of 50 futures',
    pathReading:
      'Month 24, job search: *₹0* with the move (₹0 to 7.4 lakh in 8 of 10 futures), ₹1.2 lakh staying',
    odds: '30 of 50 futures pay at least ₹13 lakh in year 5',
    bands: 'You would start in the middle of the entry band',
    plan: '12 weeks to go, the last 2 weeks for the project that gets you hired',
    pay: ['', '', ''],
  },
  {
    kind: 'no capstone',
    profile: { capstone: false, currentSalaryLpa: 9 },
    answer: [
      'Without a capstone project that is built and deployed, *there is no ML role* at the end of the plan. You would stay on your path: ₹9 lakh today, ₹13.8 lakh after 5 years.',
    ],
    path: 'Without the capstone there is no ML role',
    pathReading: 'Month 24: ₹10.7 lakh staying',
    odds: '0 of 50 futures pay at least ₹14 lakh in year 5',
    bands: 'ML engineers start at ₹10 to 16 lakh and reach ₹18 to 28 lakh at mid level',
    plan: '12 weeks to go, the last 2 weeks for the project that gets you hired',
    pay: ['₹66,996 in hand a month today'],
  },
  {
    kind: 'estimated salary',
    profile: {},
    answer: [
      'Your first ML role would pay about *₹12.6 lakh* (₹11.2 to 14.5 lakh in 8 of 10 futures), about *8 months* from now. After 5 years you would be ahead of staying in *50 of 50 futures*.',
      tip('15.3'),
      '₹9.5 lakh today is an estimate from your experience; enter your real pay for your own answer.',
    ],
    path: 'Ahead of staying from month 9, with ₹12.8 lakh a year more after 5 years',
    pathReading:
      'Month 24, first role: *₹14.1 lakh* with the move (₹12.5 to 16.2 lakh in 8 of 10 futures), ₹11.3 lakh staying',
    odds: '28 of 50 futures pay at least ₹27 lakh in year 5',
    bands: 'You would start in the middle of the entry band',
    plan: '12 weeks to go, the last 2 weeks for the project that gets you hired',
    pay: ['', '', ''],
  },
  {
    kind: 'everything skipped',
    profile: { currentSalaryLpa: 9, studyHoursPerWeek: 60, skippedWeeks: skippableWeeks(indiaMl2026) },
    answer: [
      'Your first ML role would pay about *₹12.6 lakh* (₹11.2 to 14.5 lakh in 8 of 10 futures), about *4 months* from now. After 5 years you would be ahead of staying in *50 of 50 futures*.',
      tip('16'),
    ],
    path: 'Ahead of staying from month 5, with ₹14.3 lakh a year more after 5 years',
    pathReading:
      'Month 24, first role: *₹14.9 lakh* with the move (₹12.9 to 21.6 lakh in 8 of 10 futures), ₹10.7 lakh staying',
    odds: '26 of 50 futures pay at least ₹28 lakh in year 5',
    bands: 'You would start in the middle of the entry band',
    plan: '2 weeks to go, all for the project that gets you hired',
    pay: ['', '', ''],
  },
  {
    kind: 'starts after the horizon',
    profile: { studyHoursPerWeek: 2, currentSalaryLpa: 9 },
    assumptions: { hoursPerPlanWeek: 40 },
    answer: [
      'At this pace the first ML pay comes only after about *59 months*, later than the 3 years that this projection looks ahead. More study hours a week bring it closer.',
    ],
    path: 'No ML pay within 3 years at this pace',
    pathReading: 'Month 24, study: *₹10.7 lakh* with the move, ₹10.7 lakh staying',
    odds: '',
    bands: 'You would start in the middle of the entry band',
    plan: '12 weeks to go, the last 2 weeks for the project that gets you hired',
    pay: ['', '', ''],
  },
];

describe.each(table)('$kind', (row) => {
  const dataset = withAssumptions(row.assumptions ? { ...row.assumptions, horizonYears: 3 } : {});
  const texts = renderTexts(row.profile, english, { dataset });

  it('has its answer', () => {
    expect(texts.answer).toEqual(row.answer);
  });

  it('has its titles', () => {
    expect(texts.path[0]).toBe(row.path);
    expect(texts.path.at(-1)).toBe(row.pathReading);
    if (row.odds) expect(texts.odds[0]).toBe(row.odds);
    expect(texts.bands[0]).toBe(row.bands);
    expect(texts.plan[0]).toBe(row.plan);
    const titles = texts.pay.filter((text) => text.includes('in hand a month'));
    expect(titles).toHaveLength(row.pay.length);
    row.pay.forEach((title, i) => {
      if (title) expect(titles[i]).toBe(title);
    });
  });
});

it.each([2.5, 2.55])(
  'if most gain even at the highest salary, %f, the answer has no tipping point',
  (max) => {
    const { money: form } = parseDataset(JSON.parse(readFileSync('examples/us-data-science.json', 'utf8')));
    const money = form && { ...form, salary: [0.1, max] as [number, number] };
    const texts = renderTexts({ currentSalaryLpa: 1 }, english, {
      dataset: { ...indiaMl2026, money },
    }).answer.join();
    expect(texts).toContain(english.t('answer.tipAlways', { max: english.money(max) }));
  },
);

describe('the market', () => {
  it.each([
    [0, '1 unfilled ML role for every 9 developers placed'],
    [0.05, 'If 5% of them moved, 52,500 ML roles would stay unfilled'],
    [95 / 850, 'If 11.2% of them moved, every ML role would be filled'],
    [0.2, 'If 20% of them moved, 75,000 people would find no ML role'],
  ])('has its title at a share of %s', (movedShare, title) => {
    expect(renderTexts({}, english, { movedShare }).market[0]).toBe(title);
  });

  /** The title for these numbers of placed developers and unfilled roles. */
  const titleOf = (placed: number, unfilled: number, movedShare: number) => {
    const { developersPlaced, mlRolesUnfilled } = indiaMl2026.facts;
    const facts = {
      ...indiaMl2026.facts,
      developersPlaced: { ...developersPlaced, value: placed },
      mlRolesUnfilled: { ...mlRolesUnfilled, value: unfilled },
    };
    return renderTexts({}, english, { movedShare, dataset: { ...indiaMl2026, facts } }).market[0];
  };

  it.each([
    [5000, '0.02'],
    [1000, '0.1'],
    [250, '0.4'],
    [200, '1'],
    [70, '1'],
  ])('with %i roles for 100 people has one role for every %s', (unfilled, n) => {
    expect(titleOf(100, unfilled, 0)).toBe(`1 unfilled ML role for every ${n} developers placed`);
  });

  it('says that every role is filled if the rounded numbers are 0', () => {
    const full = 'If 11.2% of them moved, every ML role would be filled';
    // 0.005 roles would be left, or 0.35 people too many.
    expect(titleOf(850_000, 95_000, 0.1117647)).toBe(full);
    expect(titleOf(850_000, 95_000, 0.1117651)).toBe(full);
  });
});

/** Patterns that no sentence may contain in any language. */
const never =
  /NaN|undefined|null|Infinity|\[object|[{}]|(?<![\d.,])1 (?:months|weeks|years|hours)\b|₹-|\s[.,]| {2}|\.\.|\d,\d{3},|\d{5,}/;

describe.each([
  ['English', english],
  ['Hindi', hindi],
])('any sentence in %s', (_, i18n) => {
  it('has all its values, correct singulars and Indian grouping', () => {
    fc.assert(
      fc.property(anyProfile, fc.constantFrom(0, 0.01, 0.11, 0.3, 1), (profile, movedShare) => {
        const texts = Object.values(renderTexts(profile, i18n, { movedShare })).flat();
        for (const text of texts) {
          expect(text).not.toBe('');
          expect(text).not.toMatch(never);
          expect(text.split('*').length % 2).toBe(1);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
