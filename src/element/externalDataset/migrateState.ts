/** Migrates the visitor's input to a store with another dataset, as far as it is valid there. */
import type { State } from '../../calculator/store.ts';
import { citiesOf } from '../../data/cities.ts';
import type { DatasetFigures } from '../../data/schema.ts';
import { parseProfile, validateProfile } from '../../model/parseProfile.ts';
import { type Profile, skippableWeeks } from '../../model/profile.ts';

/** Fields in the currency of the dataset, dropped if the currency changes. */
const moneyFields = ['currentSalaryLpa', 'courseFeeLakh'];

/**
 * @param initial the state of the previous store from attributes alone; a field that differs from it was changed by
 *   the visitor
 * @param previous the last state of the previous store
 * @param fresh the state of the new store from attributes alone
 * @returns the initial state of the new store, to be merged into `fresh`
 */
export function migrateState(initial: State, previous: State, fresh: State): Partial<State> {
  const { dataset } = fresh;
  const sameMoney = JSON.stringify(previous.dataset.money) === JSON.stringify(dataset.money);
  const isOtherCurrency = (field: string) => moneyFields.includes(field) && !sameMoney;
  const changed = Object.entries(previous.profile).flatMap(([field, value]) => {
    if (value === initial.profile[field as keyof Profile]) return [];
    if (isOtherCurrency(field)) return [];
    if (field === 'skippedWeeks')
      return [[field, skippable(previous.profile.skippedWeeks, dataset)] as const];
    return validateProfile({ [field]: value }, dataset).length > 0 ? [] : [[field, value] as const];
  });
  const hasChosenCity =
    previous.city !== initial.city || previous.profile.cityTier !== initial.profile.cityTier;
  const city = hasChosenCity ? citiesOf(dataset).find(({ name }) => name === previous.city) : undefined;
  return {
    profile: parseProfile(
      { ...fresh.profile, ...Object.fromEntries(changed), ...(city && { cityTier: city.tier }) },
      dataset,
    ),
    city: hasChosenCity ? city?.name : fresh.city,
    // Limits depend on the currency only, so the other inputs are still invalid.
    invalidInputs: Object.fromEntries(
      Object.entries(previous.invalidInputs).filter(([field]) => !isOtherCurrency(field)),
    ),
    settings: {
      ...previous.settings,
      year: Math.min(previous.settings.year, dataset.assumptions.horizonYears.value),
      neededLpa: sameMoney ? previous.settings.neededLpa : undefined,
    },
    view: previous.view,
  };
}

const skippable = (weeks: readonly string[], dataset: DatasetFigures) =>
  weeks.filter((week) => skippableWeeks(dataset).includes(week));
