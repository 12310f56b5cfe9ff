/**
 * What a dataset from elsewhere calls its career and its money. Messages have these names as `{field}`, and as `{Field}`
 * where a sentence starts with one; those of the built-in dataset are messages themselves, `term.field`.
 */
import { currencyFormat } from '../data/currency.ts';
import type { DatasetFigures } from '../data/schema.ts';

const paths = {
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

type TermName = keyof typeof paths;

/** @returns what gives the text of a name; undefined where the dataset has none, so that the language's own holds */
export function datasetTerms(dataset: DatasetFigures, lang: string): (name: string) => string | undefined {
  const ownTerm = (name: TermName): string | undefined => {
    const path = paths[name];
    let plain: unknown = dataset;
    for (const key of path.split('.')) plain = plain?.[key as never];
    return dataset.texts?.[lang]?.[path] ?? (plain as string | undefined);
  };
  // Money that the dataset does describe has no name that it does not give.
  const moneyTerm = (name: TermName) => ownTerm(name) ?? '';
  const derivedTerms: Readonly<Record<string, () => string>> = {
    unitsShort: () =>
      ownTerm('unitShort') ? `${moneyTerm('units')} (${ownTerm('unitShort')})` : moneyTerm('units'),
    symbolUnit: () =>
      ownTerm('unitName') ? `${ownTerm('unitName')} ${currencyFormat(dataset).symbol}` : moneyTerm('units'),
  };
  return (name) => {
    const derived = dataset.money && derivedTerms[name]?.();
    if (derived !== undefined || !Object.hasOwn(paths, name)) return derived;
    const known = name as TermName;
    if (dataset.money && paths[known].startsWith('money')) return moneyTerm(known);
    return ownTerm(known) ?? (known === 'peopleOblique' ? ownTerm('people') : undefined);
  };
}
