/** Every language has the messages and dataset texts of the panels, with the same placeholders and figures. */
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
/** Placeholders that the caller fills in although a term has the same name. */
const callerPlaceholders: Readonly<Record<string, string>> = { 'input.moneyYear': '{currency}' };
const keysOfTerms = Object.keys(english.messages).filter((key) => key.startsWith('term.'));
const isTerm = (placeholder: string) =>
  keysOfTerms.some((key) => `{${key.slice(5).toLowerCase()}}` === placeholder.toLowerCase());
/** The placeholders in a text, except terms such as `{field}`, whose use differs by language. */
const placeholders = (key: string, text: string) =>
  [...new Set(text.match(/\{\w+\}/g) ?? [])]
    .filter((each) => each === callerPlaceholders[key] || !isTerm(each))
    .sort();
const strong = (key: string, text: string) =>
  placeholders(
    key,
    text
      .split('*')
      .filter((_, i) => i % 2 === 1)
      .join(),
  );
/** The figures in a text, sorted, because their order depends on the grammar. */
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
      // A singular may have its number as a word.
      const without = category === 'other' ? '' : '{n}';
      const values = (all: string[]) => all.filter((each) => each !== without);
      expect(values(placeholders(key, text))).toEqual(values(placeholders(key, english)));
      expect(text.split('*').length).toBe(english.split('*').length);
      expect(strong(key, text)).toEqual(strong(key, english));
      expect(figures(text)).toEqual(figures(english));
    }
  });

  it('has exactly the plural forms of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const key of keys) {
      const message: Message = messages[key];
      expect(typeof message).toBe(typeof en[key]);
      if (typeof message !== 'string')
        expect(Object.keys(message).sort()).toEqual([...pluralCategories].sort());
    }
  });

  it('contains no term of the built-in dataset, since other datasets have their own', async () => {
    const i18n = await loadI18n(language);
    const names = (['term.field', 'term.people', 'term.guide', 'term.units', 'term.unitShort'] as const).map(
      (key) => i18n.t(key),
    );
    for (const key of keys) {
      const text = Object.values(categories(messages[key])).join(' ');
      for (const name of names) expect(text.toLowerCase()).not.toContain(name.toLowerCase());
    }
  });

  it('is loaded in its language', async () => {
    const details = await loadDetailMessages(await loadI18n(language));
    expect(details.t('take.share')).toBe(messages['take.share']);
  });
});

/** The keys of dataset texts that the facts and assumptions look up, with the English texts. */
async function recordTexts(language: string): Promise<Map<string, string>> {
  const i18n = await loadI18n(language);
  const loaded = await loadDetailMessages(i18n);
  const texts = new Map<string, string>();
  const details: DetailMessages = {
    ...loaded,
    datasetText: (dataset, key, text) => {
      texts.set(key, text ?? '');
      return loaded.datasetText(dataset, key, text);
    },
  };
  describeFacts(indiaMl2026, indiaMl2026, i18n, details);
  for (const each of listAdjustable(indiaMl2026)) describeAssumption(each, indiaMl2026, i18n, details);
  return texts;
}

const translated = languages.filter(({ language }) => language !== 'en');

describe.each(translated)(
  'the texts of the built-in dataset in $language',
  ({ language, detailTexts: texts }) => {
    const own = texts?.[indiaMl2026.id] ?? {};

    it('are exactly the ones that are looked up', async () => {
      expect(Object.keys(texts ?? {})).toEqual([indiaMl2026.id]);
      expect(Object.keys(own).sort()).toEqual([...(await recordTexts(language)).keys()].sort());
    });

    it('are not empty, and have the figures of the English texts', async () => {
      for (const [key, english] of await recordTexts(language)) {
        const text = own[key] ?? '';
        expect({ key, text: text.trim(), figures: figures(text) }).toEqual({
          key,
          text: expect.stringMatching(/^(?!$)/),
          figures: figures(english),
        });
        expect(text).toBe(text.trim());
      }
    });

    it('are used in the entries', async () => {
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
