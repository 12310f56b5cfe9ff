/** What each figure of the built-in dataset means, its unit, where its source has it, or why it is assumed. */
import { citiesWithAliases } from './cityAliases.ts';
import { indiaMl2026Figures } from './indiaMl2026Figures.ts';
import { planListsOf } from './planLists.ts';
import type { NotedFigures } from './schema.ts';
import { takeHomeRulesOf } from './takeHomeRules.ts';

const notes = {
  sources: {
    guide: {
      publisher: 'Technovids',
      kind: 'article',
      note: 'figures only; every text here is our own',
    },
    incomeTaxAct: {
      publisher: 'Government of India',
      kind: 'law',
      note: 'read through quotations with section numbers in public documents, not the gazette itself',
    },
    labourRules: {
      publisher: 'Government of India',
      kind: 'law',
      note: 'the wage ceiling of September 2026 was read through public payroll software, not the gazette',
    },
    houseRentClasses: {
      publisher: 'Ministry of Finance, Department of Expenditure',
      kind: 'government order',
      note: 'classes by population, taken as a stand-in for pay tiers; read through copies',
    },
  },
  facts: {
    developersPlaced: {
      unit: 'developers',
      means: 'software developers placed in roles in India in 2025',
      source: { where: 'opening paragraph' },
    },
    mlRolesUnfilled: {
      unit: 'roles',
      means: 'ML engineering roles that the same companies could not fill',
      source: { where: 'opening paragraph' },
    },
    audienceExperience: {
      unit: 'years',
      means: 'the guide speaks to developers with at least this much experience',
      source: { where: 'opening paragraph' },
    },
    studyWeeks: {
      unit: 'weeks',
      means:
        'focused study after which a developer is hireable as a junior ML engineer, if a real project is built and deployed',
      source: { where: 'skills gap section' },
    },
    capstoneNeeded: {
      unit: 'yes or no',
      means: 'without a deployed project there is no ML role at the end',
      source: { where: 'skills gap section' },
    },
    entryBandLpa: {
      unit: 'LPA',
      means: 'pay of an entry-level ML engineer in an Indian tier 1 city',
      source: { where: 'career paths section' },
    },
    midBandLpa: {
      unit: 'LPA',
      means: 'pay at mid level, with 2 to 3 years of production ML experience',
      source: { where: 'career paths section' },
    },
    yearsToMid: {
      unit: 'years',
      means: 'production ML experience after which the mid-level band holds',
      source: { where: 'career paths section' },
    },
    engineeringShare: {
      unit: 'shares of the work',
      means: 'production ML is 80% engineering and 20% modelling',
      source: { where: 'weeks 9 to 12' },
    },
  },
  assumptions: {
    tierFactor: {
      unit: 'share of tier 1 pay',
      means: 'pay in a city of tier 1, 2 and 3 as a share of tier 1',
      reason:
        'published gaps for tier 2 run from 12% (Randstad 2025-26, senior, all sectors) over 25-30% (Nasscom-Deloitte, technology talent cost, 2023) to about 42% (AIM Research, capability centres, 2025); tier 3 rests on one figure (Deloitte India 2023: up to 50-60% lower) and is weak',
      evidence: ['medium', 'weak'],
    },
    annualRaise: {
      unit: 'share a year',
      means: 'yearly raise, the same on both paths',
      reason:
        'Aon projects 9.1% for India in 2026 (9.4% technology products, 6.8% technology services, 9.5% capability centres); Mercer 9.0%',
      evidence: 'strong',
    },
    extraRaise: {
      unit: 'share a year',
      means: 'yearly raise on the ML path above that of the path without the move',
      reason: '0, so that the comparison is fair; the guide says nothing of it',
      evidence: 'choice',
    },
    discountRate: {
      unit: 'share a year',
      means: 'how much less a rupee counts for each year that it comes later, in gain, break-even and odds',
      reason: "0: rupees as they are paid; 4% is the Reserve Bank of India's inflation target",
      evidence: 'choice',
    },
    jobSearchMonths: {
      unit: 'months',
      means: 'least, most likely and longest job search after the study',
      reason: 'our assumption; three months is what other transition calculators use',
      evidence: 'weak',
    },
    hoursPerPlanWeek: {
      unit: 'hours',
      means: 'study hours that one week of the plan takes',
      reason: 'our assumption: the guide says focused study and names no hours',
      evidence: 'weak',
    },
    experienceCredit: {
      unit: 'years of ML for a year of software',
      means: 'how much one year of software experience beyond 2 counts as a year of production ML',
      reason: 'our assumption: the guide gives no figure for experienced movers; 0 keeps to the guide alone',
      evidence: 'weak',
    },
    typicalSalary: {
      unit: 'LPA at years of experience',
      means: 'current pay where none was entered',
      reason:
        'Randstad India 2025-26 averages for IT (junior 6.65, middle 20.75, senior 35.66 LPA), set at the middle of their experience bands; averages lie above what most people earn; the range is half to double',
      evidence: 'medium',
    },
    completion: {
      unit: 'share of trainees',
      means: 'share of people in training who end with a deployed project',
      reason: 'market scenario only; no figure in the guide',
      evidence: 'weak',
    },
    horizonYears: {
      unit: 'years',
      means: 'how far the projection looks',
      reason: 'a choice; beyond the mid level it extrapolates by raises alone',
      evidence: 'choice',
    },
  },
  plan: {
    unit: 'weeks',
    means: 'what is studied and built, week by week',
    source: { where: 'plan of weeks 1 to 12' },
  },
  skills: {
    has: {
      unit: 'skills',
      means: 'what a working developer brings along',
      source: { where: 'skills gap section' },
    },
    needs: { unit: 'skills', means: 'what is missing', source: { where: 'skills gap section' } },
  },
  specialisations: {
    unit: 'specialisations',
    means: 'the three most asked for after the first role',
    source: { where: 'list of specialisations' },
  },
  cities: {
    unit: 'tier',
    means:
      'cities of class X are tier 1, of class Y tier 2, any other place tier 3; places with a special dispensation count as the class that they are treated as; it is a classification by population and no pay ranking',
    source: { where: 'annexure' },
  },
  takeHome: {
    slabs: {
      unit: 'rupees a year, share',
      means: 'income tax by slabs of the income',
      source: { where: 's.202(1)' },
    },
    standardDeduction: {
      unit: 'rupees a year',
      means: 'taken off the gross salary before tax',
      source: { where: 's.19(1), table, serial 2(a)' },
    },
    rebate: {
      unit: 'rupees a year',
      means: 'no tax up to this income, and just above it never more tax than income above it',
      source: { where: 's.156(2)' },
    },
    surcharge: {
      unit: 'rupees a year, share of the tax',
      means: 'surcharge on the tax of high incomes',
      source: { where: 'Finance Act 2026, s.3(4) and (5)' },
    },
    cess: {
      unit: 'share of tax and surcharge',
      means: 'health and education cess',
      source: { where: 'Finance Act 2026, s.3(15)' },
    },
    providentFundRate: {
      unit: 'share of wages, from each side',
      means: 'provident fund, from employer and employee alike',
      source: { where: 'provident fund, contributions' },
    },
    wageCeilingMonthly: {
      unit: 'rupees a month',
      means: 'wages on which the provident fund is due, from 17 September 2026',
      source: { where: 'provident fund, notification S.O. 5109(E) of 17 September 2026' },
    },
    gratuityRate: {
      unit: 'share of basic pay',
      means: "gratuity, an employer's cost inside the CTC (15/26/12 of the monthly basic pay)",
      source: { where: 'Payment of Gratuity Act, s.4(2)' },
    },
    providentFund: {
      unit: 'convention',
      means: 'provident fund on wages up to the ceiling, or on the full basic pay',
      reason: 'many employers pay no more than they must; on the full basic pay it is voluntary',
      evidence: 'choice',
    },
    basicShare: {
      unit: 'share of CTC',
      means: 'basic pay as a share of the CTC',
      reason:
        'the Labour Codes (in force since 21 November 2025) make wages at least half of the pay; many employers set exactly half',
      evidence: 'medium',
    },
    professionalTax: {
      unit: 'rupees a year',
      means: 'professional tax of the state',
      reason:
        'states charge between nothing (Delhi, Haryana, Uttar Pradesh, Rajasthan) and 2,500 a year (Maharashtra, Karnataka and others); the Constitution caps it at 2,500',
      evidence: 'medium',
    },
  },
};

type Tree = { readonly [key: string]: unknown };

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Notes beside figures, at the same places. */
function merge(figures: Tree, beside: Tree): Tree {
  const merged: Record<string, unknown> = { ...figures };
  for (const [key, note] of Object.entries(beside)) {
    const figure = figures[key];
    merged[key] = isTree(figure) && isTree(note) ? merge(figure, note) : note;
  }
  return merged;
}

/** Every figure, in the order of the schema. */
const figures = () => {
  const { id, title, sources, facts, assumptions, plan } = indiaMl2026Figures;
  const { phases, skills, specialisations } = planListsOf({});
  const cities = { kind: 'fact', source: { document: 'houseRentClasses' }, value: citiesWithAliases };
  const takeHome = takeHomeRulesOf({});
  return { id, title, sources, facts, assumptions, phases, plan, skills, specialisations, cities, takeHome };
};

/** The figures with their notes. */
// The merge can't tell the compiler what it makes; a test parses it by the schema.
export const indiaMl2026Noted = /* @__PURE__ */ (() => merge(figures(), notes) as unknown as NotedFigures)();
