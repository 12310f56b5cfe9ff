/** What was typed, taken over into a calculator with another dataset as far as it fits there. */
import type { State } from '../../calculator/store.ts';
import { citiesOf } from '../../data/cities.ts';
import type { DatasetFigures } from '../../data/schema.ts';
import { parseProfile, validateProfile } from '../../model/parseProfile.ts';
import { type Profile, skippableWeeks } from '../../model/profile.ts';

/** Numbers of one money mean nothing in another. */
const inMoney = ['currentSalaryLpa', 'courseFeeLakh'];

/**
 * @param started the state that the attributes alone gave the earlier calculator
 * @param before the state that it was in
 * @param fresh the state that the attributes give the new one
 */
export function carryOver(started: State, before: State, fresh: State): Partial<State> {
  const { dataset } = fresh;
  const sameMoney = JSON.stringify(before.dataset.money) === JSON.stringify(dataset.money);
  const isForeign = (field: string) => inMoney.includes(field) && !sameMoney;
  const typed = Object.entries(before.profile).flatMap(([field, value]) => {
    if (value === started.profile[field as keyof Profile]) return [];
    if (isForeign(field)) return [];
    if (field === 'skippedWeeks') return [[field, known(before.profile.skippedWeeks, dataset)] as const];
    return validateProfile({ [field]: value }, dataset).length > 0 ? [] : [[field, value] as const];
  });
  const settled = before.city !== started.city || before.profile.cityTier !== started.profile.cityTier;
  const city = settled ? citiesOf(dataset).find(({ name }) => name === before.city) : undefined;
  return {
    profile: parseProfile(
      { ...fresh.profile, ...Object.fromEntries(typed), ...(city && { cityTier: city.tier }) },
      dataset,
    ),
    city: settled ? city?.name : fresh.city,
    // Limits change with the money alone: the others are still mistakes.
    invalidInputs: Object.fromEntries(
      Object.entries(before.invalidInputs).filter(([field]) => !isForeign(field)),
    ),
    settings: {
      ...before.settings,
      year: Math.min(before.settings.year, dataset.assumptions.horizonYears.value),
      neededLpa: sameMoney ? before.settings.neededLpa : undefined,
    },
    view: before.view,
  };
}

const known = (weeks: readonly string[], dataset: DatasetFigures) =>
  weeks.filter((week) => skippableWeeks(dataset).includes(week));
