/**
 * What a dataset calls its career and its money. Messages have these names as `{field}`, and as `{Field}` where a
 * sentence starts with one; the words of the built-in dataset are messages themselves.
 */
import type { Figures } from '../dataset/schema.ts';
import type { MessageKey, Messages } from './words.ts';

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
} satisfies Record<string, MessageKey>;

type Named = keyof typeof places;

/** As at the start of a sentence. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The names that messages may set in; a language need not use all of them. */
export const termNames: readonly string[] = [...Object.keys(places), 'unitsShort', 'symbolUnit'];

/** @returns the text of a name; empty where there is none */
export function termsOf(
  messages: Messages,
  lang: string,
  dataset: Partial<Figures>,
  symbol: string,
): (name: string) => string {
  const given = (name: Named) => {
    const place = places[name];
    const plain = place.split('.').reduce<unknown>((at, key) => at?.[key as never], dataset);
    return dataset.texts?.[lang]?.[place] ?? (plain as string | undefined);
  };
  const term = (name: Named): string => {
    const own = given(name) ?? (name === 'peopleOblique' ? given('people') : undefined);
    // Money that the dataset does describe has no name that it does not give.
    if (own !== undefined || (dataset.money && places[name].startsWith('money'))) return own ?? '';
    return messages[places[name]] as string;
  };
  const made: Readonly<Record<string, () => string>> = {
    unitsShort: () => (term('unitShort') ? `${term('units')} (${term('unitShort')})` : term('units')),
    symbolUnit: () => (term('unitName') ? `${term('unitName')} ${symbol}` : term('units')),
  };
  return (name) => {
    const key = name[0]?.toLowerCase() + name.slice(1);
    const text = Object.hasOwn(places, key) ? term(key as Named) : (made[key]?.() ?? '');
    return key === name ? text : capital(text);
  };
}
