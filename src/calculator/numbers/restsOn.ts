/** Which facts and assumptions each number on the page rests on; a test walks all numbers. */
import type { FullProfile } from '../../model/profile.ts';
import type { Projection } from '../../model/projection.ts';

export interface Rest {
  /** Where they stand in the dataset; a place stands for all that is below it. */
  readonly places: readonly string[];
  /** What the visitor entered. */
  readonly fields: readonly (keyof FullProfile)[];
}

const study = rest(
  ['plan', 'facts.studyWeeks', 'assumptions.hoursPerPlanWeek'],
  ['studyHoursPerWeek', 'skippedWeeks'],
);
const search = rest(['assumptions.jobSearchMonths'], []);
const raises = rest(['assumptions.annualRaise', 'assumptions.extraRaise'], []);
const horizon = rest(['assumptions.horizonYears'], []);
const capstone = rest(['facts.capstoneNeeded'], ['capstone']);
const market = rest(['facts.developersPlaced', 'facts.mlRolesUnfilled', 'assumptions.completion'], []);
const plan = and(
  study,
  rest(['facts.engineeringShare', 'skills', 'specialisations', 'facts.capstoneNeeded'], []),
);
const rules = rest(['takeHome'], []);

/**
 * @param about the name of a number of the answer, such as `gain.pay`, or of a chart, such as `chart.odds`
 */
export function restsOn(
  about: string,
  { cityTier }: FullProfile,
  { estimatedSalary, startsAtMid }: Projection,
): Rest {
  // Of the tiers only the visitor's matters, and tier 1 is what the bands are of.
  const tier = rest([`assumptions.tierFactor.${cityTier - 1}`, 'cities'], ['cityTier']);
  const entry = and(rest(['facts.entryBandLpa'], ['experienceYears']), tier);
  const mid = and(
    rest(
      ['facts.midBandLpa', 'facts.yearsToMid', 'assumptions.experienceCredit'],
      ['experienceYears', 'mlYears'],
    ),
    tier,
  );
  const salary = estimatedSalary
    ? and(rest(['assumptions.typicalSalary'], ['experienceYears']), tier)
    : rest([], ['currentSalaryLpa']);
  const first = startsAtMid ? mid : entry;
  const stay = and(salary, rest(['assumptions.annualRaise'], []));
  const move = and(study, search, entry, mid, raises, stay, horizon, capstone);
  const gain = and(move, rest(['assumptions.discountRate'], ['incomeKept', 'courseFeeLakh']));
  const numbers: Readonly<Record<string, Rest>> = {
    pay: first,
    range: first,
    months: and(study, search),
    years: horizon,
    count: gain,
    salary,
    later: and(stay, horizon),
    tip: gain,
    min: gain,
    max: gain,
  };
  const whole: Readonly<Record<string, Rest>> = {
    'young.years': rest(['facts.audienceExperience'], ['experienceYears']),
    'chart.path': gain,
    'chart.odds': move,
    'chart.bands': and(entry, mid, raises, stay),
    'chart.market': market,
    'chart.plan': plan,
    'chart.pay': and(rules, salary, entry, mid),
  };
  return whole[about] ?? numbers[about.split('.')[1] ?? ''] ?? rest([], []);
}

function rest(places: readonly string[], fields: readonly (keyof FullProfile)[]): Rest {
  return { places, fields };
}

function and(...rests: readonly Rest[]): Rest {
  return {
    places: [...new Set(rests.flatMap(({ places }) => places))],
    fields: [...new Set(rests.flatMap(({ fields }) => fields))],
  };
}
