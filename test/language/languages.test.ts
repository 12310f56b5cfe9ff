/** Every language says everything that English says, with the same values in it. */
import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { hi, texts } from '../../src/language/hi.ts';
import { languageOf, loadWords } from '../../src/language/languages.ts';
import type { Message, Messages } from '../../src/language/words.ts';
import { indiaMl2026 } from '../../src/model/index.ts';

const forms = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message));
const placeholders = (text: string) =>
  [...new Set(text.match(/\{\w+\}/g) ?? [])].filter((name) => name !== '{n}').sort();
const strongMarks = (text: string) => text.split('*').length - 1;
const languages: Record<string, Messages> = { en, hi };
const keys = Object.keys(en) as (keyof typeof en)[];

describe.each(Object.entries(languages))('%s', (language, messages) => {
  it('has the keys of English, in its order', () => {
    expect(Object.keys(messages)).toEqual(keys);
  });

  it.each(keys)('%s has the same placeholders and marks, and no empty text', (key) => {
    for (const text of forms(messages[key])) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(placeholders(text)).toEqual(placeholders(forms(en[key])[0] ?? ''));
      expect(strongMarks(text)).toBe(strongMarks(forms(en[key])[0] ?? ''));
    }
    // {n} may be left to the words of a plural form, but not be asked for where English gives none.
    const asks = (message: Message) => forms(message).some((text) => text.includes('{n}'));
    if (!asks(en[key])) expect(asks(messages[key])).toBe(false);
  });

  it('has each plural form that its language can ask for', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const key of keys) {
      const message: Message = messages[key];
      expect(typeof message).toBe(typeof en[key]);
      if (typeof message !== 'string')
        expect(Object.keys(message).sort()).toEqual([...pluralCategories].sort());
    }
  });
});

describe('the texts of the built-in dataset', () => {
  it('are all there in Hindi, and no others', () => {
    const { sources, phases, plan, skills, specialisations } = indiaMl2026;
    const wanted = [
      ...Object.keys(sources).map((id) => `sources.${id}`),
      'takeHome.title',
      ...phases.map(({ id }) => `phases.${id}`),
      ...plan.value.flatMap(({ id }) => ['name', 'topic', 'build'].map((part) => `plan.${id}.${part}`)),
      ...skills.has.value.map(({ id }) => `skills.has.${id}`),
      ...skills.needs.value.map(({ id }) => `skills.needs.${id}`),
      ...specialisations.value.map(({ id }) => `specialisations.${id}`),
    ];
    expect(Object.keys(texts[indiaMl2026.id] ?? {})).toEqual(wanted);
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
    expect(languageOf(tag)).toBe(language);
  });

  it('is loaded with its own texts', async () => {
    const [english, hindi] = await Promise.all([loadWords('en'), loadWords('hi')]);
    expect(hindi.own(indiaMl2026, 'phases.foundations', 'Foundations')).toBe('बुनियाद');
    expect(english.own(indiaMl2026, 'phases.foundations', 'Foundations')).toBe('Foundations');
    expect(hindi.own({ id: 'another' }, 'phases.foundations', 'Grundlagen')).toBe('Grundlagen');
  });
});
