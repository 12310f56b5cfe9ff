/**
 * The terms of an external dataset for its career and its currency. Messages refer to them as `{field}`, or as
 * `{Field}` at the start of a sentence. The terms of the built-in dataset are messages such as `term.field`.
 */
import { currencyFormat } from '../data/currency.ts';
import type { DatasetFigures } from '../data/schema.ts';

/** The path of each term in a dataset. */
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

/** @returns a function that returns the term of a name, or undefined if the dataset does not define it */
export function datasetTerms(dataset: DatasetFigures, lang: string): (name: string) => string | undefined {
  const definedTerm = (name: TermName): string | undefined => {
    const path = paths[name];
    let plain: unknown = dataset;
    for (const key of path.split('.')) plain = plain?.[key as never];
    return dataset.texts?.[lang]?.[path] ?? (plain as string | undefined);
  };
  // If a dataset defines its currency, its missing terms are empty: those of the language are for rupees.
  const moneyTerm = (name: TermName) => definedTerm(name) ?? '';
  // Terms that are composed of others.
  const derivedTerms: Readonly<Record<string, () => string>> = {
    unitsShort: () =>
      definedTerm('unitShort') ? `${moneyTerm('units')} (${definedTerm('unitShort')})` : moneyTerm('units'),
    symbolUnit: () =>
      definedTerm('unitName')
        ? `${definedTerm('unitName')} ${currencyFormat(dataset).symbol}`
        : moneyTerm('units'),
  };
  return (name) => {
    const derived = dataset.money && derivedTerms[name]?.();
    if (derived !== undefined || !Object.hasOwn(paths, name)) return derived;
    const termName = name as TermName;
    if (dataset.money && paths[termName].startsWith('money')) return moneyTerm(termName);
    return definedTerm(termName) ?? (termName === 'peopleOblique' ? definedTerm('people') : undefined);
  };
}
