/** The facts, assumptions and profile fields that each number of the answer and each chart depends on. */
import type { FullProfile } from '../../model/profile.ts';
import type { Projection } from '../../model/projection.ts';

export interface Dependencies {
  /** Paths in the dataset, such as `facts.entryBandLpa`; a path includes everything below it. */
  readonly paths: readonly string[];
  /** Fields of the profile. */
  readonly fields: readonly (keyof FullProfile)[];
}

const study = dependencies(
  ['plan', 'facts.studyWeeks', 'assumptions.hoursPerPlanWeek'],
  ['studyHoursPerWeek', 'skippedWeeks'],
);
const search = dependencies(['assumptions.jobSearchMonths'], []);
const raises = dependencies(['assumptions.annualRaise', 'assumptions.extraRaise'], []);
const horizon = dependencies(['assumptions.horizonYears'], []);
const capstone = dependencies(['facts.capstoneNeeded'], ['capstone']);
const market = dependencies(
  ['facts.developersPlaced', 'facts.mlRolesUnfilled', 'assumptions.completion'],
  [],
);
const plan = merge(
  study,
  dependencies(['facts.engineeringShare', 'skills', 'specialisations', 'facts.capstoneNeeded'], []),
);
const rules = dependencies(['takeHome'], []);

/**
 * @param about the name of a number of the answer, such as `gain.pay`, or of a chart, such as `chart.odds`
 */
export function dependsOn(
  about: string,
  { cityTier }: FullProfile,
  { estimatedSalary, startsAtMid }: Projection,
): Dependencies {
  // Only the factor of the visitor's tier is used: the bands are those of tier 1, whose factor is 1.
  const tier = dependencies([`assumptions.tierFactor.${cityTier - 1}`, 'cities'], ['cityTier']);
  const entry = merge(dependencies(['facts.entryBandLpa'], ['experienceYears']), tier);
  const mid = merge(
    dependencies(
      ['facts.midBandLpa', 'facts.yearsToMid', 'assumptions.experienceCredit'],
      ['experienceYears', 'mlYears'],
    ),
    tier,
  );
  const salary = estimatedSalary
    ? merge(dependencies(['assumptions.typicalSalary'], ['experienceYears']), tier)
    : dependencies([], ['currentSalaryLpa']);
  const first = startsAtMid ? mid : entry;
  const stay = merge(salary, dependencies(['assumptions.annualRaise'], []));
  const move = merge(study, search, entry, mid, raises, stay, horizon, capstone);
  const gain = merge(move, dependencies(['assumptions.discountRate'], ['incomeKept', 'courseFeeLakh']));
  const byFigure: Readonly<Record<string, Dependencies>> = {
    pay: first,
    range: first,
    months: merge(study, search),
    years: horizon,
    count: gain,
    salary,
    later: merge(stay, horizon),
    tip: gain,
    min: gain,
    max: gain,
  };
  const byName: Readonly<Record<string, Dependencies>> = {
    'young.years': dependencies(['facts.audienceExperience'], ['experienceYears']),
    'chart.path': gain,
    'chart.odds': move,
    'chart.bands': merge(entry, mid, raises, stay),
    'chart.market': market,
    'chart.plan': plan,
    'chart.pay': merge(rules, salary, entry, mid),
  };
  return byName[about] ?? byFigure[about.split('.')[1] ?? ''] ?? dependencies([], []);
}

function dependencies(paths: readonly string[], fields: readonly (keyof FullProfile)[]): Dependencies {
  return { paths, fields };
}

function merge(...list: readonly Dependencies[]): Dependencies {
  return {
    paths: [...new Set(list.flatMap(({ paths }) => paths))],
    fields: [...new Set(list.flatMap(({ fields }) => fields))],
  };
}
