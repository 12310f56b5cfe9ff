/** Values for every attribute, valid or not according to the documentation (not to the code). */
import fc from 'fast-check';
import { chartIds } from '../../src/charts/registry.ts';
import type { Dataset } from '../../src/model/index.ts';
import { limitsOf, type NumberField, skippableWeeks } from '../../src/model/profile.ts';
import { anyHostile, oddNumbers, scriptAddresses } from './hostile.ts';

export interface Given {
  readonly name: string;
  readonly value: string;
  /** Whether the value is allowed. */
  readonly valid: boolean;
}

type Value = Omit<Given, 'name'>;

const value = (text: fc.Arbitrary<string>, isValid: (text: string) => boolean): fc.Arbitrary<Value> =>
  text.map((each) => ({ value: each, valid: isValid(each) }));

/** An item of a list, in any case and with spaces, or any other text. */
const oneOf = (choices: readonly string[]) =>
  value(
    fc.oneof(
      fc
        .tuple(fc.constantFrom('', ' ', '\n'), fc.constantFrom(...choices), fc.boolean())
        .map(([space, choice, isUpperCase]) => space + (isUpperCase ? choice.toUpperCase() : choice) + space),
      anyHostile,
    ),
    (text) => choices.includes(text.trim().toLowerCase()),
  );

const listOf = (known: readonly string[]) =>
  value(
    fc
      .tuple(
        fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...known) }, anyHostile), { maxLength: 8 }),
        fc.constantFrom(' ', ',', ', ', '\n'),
      )
      .map(([ids, between]) => ids.join(between)),
    (text) => text.split(/[\s,]+/).every((id) => id === '' || known.includes(id)),
  );

const themes = ['auto', 'light', 'dark'];

const anything = value(anyHostile, () => true);

const address = value(
  fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.emailAddress().map((mail) => `mailto:${mail}`),
    fc.constantFrom(...scriptAddresses),
    anyHostile,
  ),
  (text) => /^(https?:\/\/|mailto:)/i.test(text.trim()) && URL.canParse(text.trim()),
);

/** Valid and invalid values for the attributes of an element with a dataset, except the attribute `dataset`. */
export function anyAttributes(dataset: Dataset): fc.Arbitrary<Given[]> {
  const number = (field: NumberField) => {
    const { min, max } = limitsOf(field, dataset);
    const inside = fc.double({ min, max, noNaN: true });
    return value(
      fc.oneof(
        { weight: 3, arbitrary: inside.map((n) => String(Math.round(n * 10) / 10)) },
        inside.map(String),
        fc.constantFrom(min, max, min - 1e-9, max + 1e-9, -min, 2 * max).map(String),
        fc.constantFrom(...oddNumbers),
        anyHostile,
      ),
      (text) => /\d/.test(text) && !/[xbo]/i.test(text) && Number(text) >= min && Number(text) <= max,
    );
  };
  const years = Array.from({ length: dataset.assumptions.horizonYears.value }, (_, i) => String(i + 1));
  const values: Readonly<Record<string, fc.Arbitrary<Value>>> = {
    experience: number('experienceYears'),
    'ml-experience': number('mlYears'),
    city: value(
      fc.oneof(
        fc.constantFrom(...dataset.cities.value.flatMap(({ name, aliases = [] }) => [name, ...aliases])),
        anyHostile,
      ),
      () => true,
    ),
    'city-tier': oneOf(['1', '2', '3']),
    salary: number('currentSalaryLpa'),
    hours: number('studyHoursPerWeek'),
    'course-fee': number('courseFeeLakh'),
    'income-kept': number('incomeKept'),
    capstone: oneOf(['', 'true', 'false', 'yes', 'no', 'on', 'off']),
    skip: listOf(skippableWeeks(dataset)),
    views: listOf(chartIds),
    kind: oneOf(chartIds),
    year: oneOf(years),
    // Matched by an attribute selector, so without trimming or lowercasing.
    theme: value(fc.oneof(fc.constantFrom(...themes, 'Dark', ' light'), anyHostile), (text) =>
      themes.includes(text),
    ),
    // Any variant of a supported language; if empty, the language of the page applies.
    lang: value(
      fc.oneof(fc.constantFrom('en', 'hi', 'HI', 'en-GB', 'hi-Deva-IN', 'fr', 'xx-hi', 'hindi'), anyHostile),
      (text) => /^((en|hi)(-.*)?)?$/is.test(text),
    ),
    'apply-url': address,
    'apply-label': anything,
    'hire-url': address,
    'hire-label': anything,
    share: oneOf(['on', 'off']),
  };
  return fc
    .record(values, { requiredKeys: [] })
    .map((given) => Object.entries(given).flatMap(([name, each]) => (each ? [{ name, ...each }] : [])));
}
