/**
 * What a dataset from elsewhere calls its career and its money. Messages have these names as `{field}`, and as `{Field}`
 * where a sentence starts with one; those of the built-in dataset are messages themselves, `term.field`.
 */
import { currencyFormat } from '../data/currency.ts';
import type { DatasetFigures } from '../data/schema.ts';

const places = {
  field: 'names.field',
  professionals: 'names.professionals',
  people: 'names.people',
  peopleOblique: 'names.peopleOblique',
  placedWord: 'names.placed',
  unfilledWord: 'names.unfilled',
  guide: 'names.guide',
  currency: 'money.currency',
  payKind: 'money.pay',
  units: 'money.unit.words',
  unitShort: 'money.unit.short',
  unitName: 'money.unit.name',
  largerName: 'money.larger.name',
} as const;

type Named = keyof typeof places;

/** @returns what gives the text of a name; undefined where the dataset has none, so that the language's own holds */
export function termsOf(dataset: DatasetFigures, lang: string): (name: string) => string | undefined {
  const given = (name: Named): string | undefined => {
    const place = places[name];
    let plain: unknown = dataset;
    for (const key of place.split('.')) plain = plain?.[key as never];
    return dataset.texts?.[lang]?.[place] ?? (plain as string | undefined);
  };
  // Money that the dataset does describe has no name that it does not give.
  const ofMoney = (name: Named) => given(name) ?? '';
  const inMoney: Readonly<Record<string, () => string>> = {
    unitsShort: () => (given('unitShort') ? `${ofMoney('units')} (${given('unitShort')})` : ofMoney('units')),
    symbolUnit: () =>
      given('unitName') ? `${given('unitName')} ${currencyFormat(dataset).symbol}` : ofMoney('units'),
  };
  return (name) => {
    const made = dataset.money && inMoney[name]?.();
    if (made !== undefined || !Object.hasOwn(places, name)) return made;
    const known = name as Named;
    if (dataset.money && places[known].startsWith('money')) return ofMoney(known);
    return given(known) ?? (known === 'peopleOblique' ? given('people') : undefined);
  };
}
