/** What was typed, taken over into a calculator with another dataset as far as it fits there. */
import type { State } from '../../calculator/store.ts';
import { citiesOf } from '../../data/cities.ts';
import type { DatasetFigures } from '../../data/schema.ts';
import { parseProfile, validateProfile } from '../../model/parseProfile.ts';
import { type Profile, skippableWeeks } from '../../model/profile.ts';

/** Numbers of one money mean nothing in another. */
const moneyFields = ['currentSalaryLpa', 'courseFeeLakh'];

/**
 * @param started the state that the attributes alone gave the earlier calculator
 * @param before the state that it was in
 * @param fresh the state that the attributes give the new one
 */
export function migrateState(initial: State, previous: State, fresh: State): Partial<State> {
  const { dataset } = fresh;
  const sameMoney = JSON.stringify(previous.dataset.money) === JSON.stringify(dataset.money);
  const isOtherCurrency = (field: string) => moneyFields.includes(field) && !sameMoney;
  const typed = Object.entries(previous.profile).flatMap(([field, value]) => {
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
      { ...fresh.profile, ...Object.fromEntries(typed), ...(city && { cityTier: city.tier }) },
      dataset,
    ),
    city: hasChosenCity ? city?.name : fresh.city,
    // Limits change with the money alone: the others are still mistakes.
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
