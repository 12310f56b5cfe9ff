/** What a visitor opens is said in every language, with the same values and figures in it. */
import { describe, expect, it } from 'vitest';
import { describeAssumption, describeFacts } from '../../src/calculator/assumptions/describeFigures.ts';
import type { DetailMessageKey, Message } from '../../src/i18n/createI18n.ts';
import { type DetailMessages, loadDetailMessages, loadI18n } from '../../src/i18n/loadMessages.ts';
import { listAdjustable } from '../../src/model/assumptions.ts';
import { indiaMl2026 } from '../../src/model/index.ts';
import { english, languages } from './messages.ts';

const en = english.details;
const keys = Object.keys(en) as DetailMessageKey[];
const categories = (message: Message) =>
  typeof message === 'string' ? { other: message } : (message as Readonly<Record<string, string>>);
/** What the caller sets in for itself, though a name of the dataset is called the same. */
const setIn: Readonly<Record<string, string>> = { 'input.moneyYear': '{currency}' };
const keysOfTerms = Object.keys(english.messages).filter((key) => key.startsWith('term.'));
const isTerm = (placeholder: string) =>
  keysOfTerms.some((key) => `{${key.slice(5).toLowerCase()}}` === placeholder.toLowerCase());
/** The values in a text; a name such as `{field}` is none, and each language needs its own of them. */
const placeholders = (key: string, text: string) =>
  [...new Set(text.match(/\{\w+\}/g) ?? [])].filter((each) => each === setIn[key] || !isTerm(each)).sort();
const strong = (key: string, text: string) =>
  placeholders(
    key,
    text
      .split('*')
      .filter((_, i) => i % 2 === 1)
      .join(),
  );
/** Each figure in a text, in whatever order its grammar wants them. */
const figures = (text: string) => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort();

describe.each(languages)('$language', ({ language, details: messages }) => {
  it('has the keys of English, in its order', () => {
    expect(Object.keys(messages)).toEqual(keys);
  });

  it.each(keys)('%s has the same placeholders, marks and figures, and no empty text', (key) => {
    const english = categories(en[key]).other ?? '';
    for (const [category, text] of Object.entries(categories(messages[key]))) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      // A singular may say its number in a word.
      const without = category === 'other' ? '' : '{n}';
      const values = (all: string[]) => all.filter((each) => each !== without);
      expect(values(placeholders(key, text))).toEqual(values(placeholders(key, english)));
      expect(text.split('*').length).toBe(english.split('*').length);
      expect(strong(key, text)).toEqual(strong(key, english));
      expect(figures(text)).toEqual(figures(english));
    }
  });

  it('has each plural form that its language can ask for, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const key of keys) {
      const message: Message = messages[key];
      expect(typeof message).toBe(typeof en[key]);
      if (typeof message !== 'string')
        expect(Object.keys(message).sort()).toEqual([...pluralCategories].sort());
    }
  });

  it('names nothing of the built-in dataset, since another brings names of its own', async () => {
    const i18n = await loadI18n(language);
    const names = (['term.field', 'term.people', 'term.guide', 'term.units', 'term.unitShort'] as const).map(
      (key) => i18n.t(key),
    );
    for (const key of keys) {
      const text = Object.values(categories(messages[key])).join(' ');
      for (const name of names) expect(text.toLowerCase()).not.toContain(name.toLowerCase());
    }
  });

  it('is loaded with the words of its language', async () => {
    const details = await loadDetailMessages(await loadI18n(language));
    expect(details.t('take.share')).toBe(messages['take.share']);
  });
});

/** Every place of the built-in dataset that the facts and assumptions look up, with the text that stands there in English. */
async function recordTexts(language: string): Promise<Map<string, string>> {
  const i18n = await loadI18n(language);
  const loaded = await loadDetailMessages(i18n);
  const places = new Map<string, string>();
  const details: DetailMessages = {
    ...loaded,
    datasetText: (dataset, place, text) => {
      places.set(place, text ?? '');
      return loaded.datasetText(dataset, place, text);
    },
  };
  describeFacts(indiaMl2026, indiaMl2026, i18n, details);
  for (const each of listAdjustable(indiaMl2026)) describeAssumption(each, indiaMl2026, i18n, details);
  return places;
}

const translated = languages.filter(({ language }) => language !== 'en');

describe.each(translated)(
  'the texts of the built-in dataset in $language',
  ({ language, detailTexts: texts }) => {
    const own = texts?.[indiaMl2026.id] ?? {};

    it('are all that is looked up, and no others', async () => {
      expect(Object.keys(texts ?? {})).toEqual([indiaMl2026.id]);
      expect(Object.keys(own).sort()).toEqual([...(await recordTexts(language)).keys()].sort());
    });

    it('are not empty, and have the figures that English has', async () => {
      for (const [place, english] of await recordTexts(language)) {
        const text = own[place] ?? '';
        expect({ place, text: text.trim(), figures: figures(text) }).toEqual({
          place,
          text: expect.stringMatching(/^(?!$)/),
          figures: figures(english),
        });
        expect(text).toBe(text.trim());
      }
    });

    it('are what the entries say', async () => {
      const i18n = await loadI18n(language);
      const details = await loadDetailMessages(i18n);
      const facts = describeFacts(indiaMl2026, indiaMl2026, i18n, details);
      for (const { id, means, because } of facts) {
        expect(means).toBe(own[`${id}.means`]);
        expect(because[0]).toContain(own[`${id}.where`]);
      }
      const raise = listAdjustable(indiaMl2026).find(({ id }) => id === 'assumptions.annualRaise');
      const entry = raise && describeAssumption(raise, indiaMl2026, i18n, details);
      expect(entry?.means).toBe(own['assumptions.annualRaise.means']);
      expect(entry?.because[0]).toBe(own['assumptions.annualRaise.reason']);
    });
  },
);
