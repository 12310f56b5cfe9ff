/** Every language has all messages and dataset texts, with the same placeholders as English. */
import { describe, expect, it } from 'vitest';
import type { Message, MessageKey } from '../../src/i18n/createI18n.ts';
import { loadI18n, resolveLanguage } from '../../src/i18n/loadMessages.ts';
import { indiaMl2026 } from '../../src/model/index.ts';
import { english, languages, namespacesOf } from './messages.ts';

const en = english.messages;
const keys = Object.keys(en) as MessageKey[];
const forms = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message));
/** The placeholders in a text, except terms such as `{field}`, whose use differs by language. */
const placeholders = (text: string) =>
  [...new Set(text.match(/\{\w+\}/g) ?? [])].filter((each) => !isTerm(each)).sort();
const keysOfTerms = Object.keys(english.messages).filter((key) => key.startsWith('term.'));
const isTerm = (placeholder: string) =>
  keysOfTerms.some((key) => `{${key.slice(5).toLowerCase()}}` === placeholder.toLowerCase());
/** The placeholders in bold: every second part is between two marks. */
const strong = (text: string) =>
  placeholders(
    text
      .split('*')
      .filter((_, i) => i % 2 === 1)
      .join(),
  );

it('English and Hindi exist', () => {
  expect(languages.map(({ language }) => language)).toEqual(expect.arrayContaining(['en', 'hi']));
});

describe.each(languages)('$language', ({ language, messages }) => {
  it('has the parts of English', () => {
    expect(namespacesOf(language)).toEqual(namespacesOf('en'));
  });

  it('has the keys of English, in its order', () => {
    expect(Object.keys(messages)).toEqual(keys);
  });

  it.each(keys)('%s has the same placeholders and marks, and no empty text', (key) => {
    const english = forms(en[key])[0] ?? '';
    for (const text of forms(messages[key])) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(placeholders(text)).toEqual(placeholders(english));
      const parts = text.split('*').length;
      expect(parts).toBe(english.split('*').length);
      expect(parts % 2).toBe(1);
      expect(strong(text)).toEqual(strong(english));
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

  it('is known, and loaded', async () => {
    expect(resolveLanguage(language)).toBe(language);
    expect((await loadI18n(language)).t('views.name')).toBe(messages['views.name']);
  });
});

describe('the texts of the built-in dataset', () => {
  const translated = languages.filter(({ language }) => language !== 'en');
  it.each(translated)('are complete in $language, with no others', ({ texts }) => {
    const { sources, phases, plan, skills, specialisations } = indiaMl2026;
    const wanted: string[] = [
      ...Object.keys(sources).map((id) => `sources.${id}`),
      'takeHome.title',
      ...phases.map(({ id }) => `phases.${id}`),
      ...plan.value.flatMap(({ id }) => ['name', 'topic', 'build'].map((part) => `plan.${id}.${part}`)),
      ...skills.has.value.map(({ id }) => `skills.has.${id}`),
      ...skills.needs.value.map(({ id }) => `skills.needs.${id}`),
      ...specialisations.value.map(({ id }) => `specialisations.${id}`),
    ];
    expect(Object.keys(texts ?? {})).toEqual([indiaMl2026.id]);
    expect(Object.keys(texts?.[indiaMl2026.id] ?? {})).toEqual(expect.arrayContaining(wanted));
    expect(Object.keys(texts?.[indiaMl2026.id] ?? {})).toHaveLength(wanted.length);
    for (const text of Object.values(texts?.[indiaMl2026.id] ?? {})) expect(text.trim()).not.toBe('');
  });
});

describe('the language of a page', () => {
  it.each([
    ['hi', 'hi'],
    ['hi-IN', 'hi'],
    ['HI', 'hi'],
    ['en-IN', 'en'],
    ['ta', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('of %s is %s', (tag, language) => {
    expect(resolveLanguage(tag)).toBe(language);
  });

  it('is loaded with its own texts', async () => {
    const [english, hindi] = await Promise.all([loadI18n('en'), loadI18n('hi')]);
    expect(hindi.datasetText(indiaMl2026, 'phases.foundations', 'Foundations')).toBe('बुनियाद');
    expect(english.datasetText(indiaMl2026, 'phases.foundations', 'Foundations')).toBe('Foundations');
    expect(hindi.datasetText({ id: 'another' }, 'phases.foundations', 'Grundlagen')).toBe('Grundlagen');
  });
});
