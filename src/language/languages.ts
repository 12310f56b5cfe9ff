/** The languages there are; each is one file, loaded when it is first used. */
import type { Figures } from '../dataset/schema.ts';
import type { MoreMessageKey, MoreMessages } from './more/en.ts';
import { createWords, type DatasetTexts, type Messages, type Values, type Words } from './words.ts';

interface LanguageFile {
  readonly messages: Messages;
  /** The texts of the built-in dataset; English has them in the dataset itself. */
  readonly texts?: DatasetTexts;
}

const files: Readonly<Record<string, () => Promise<LanguageFile>>> = {
  en: () => import('./en.ts').then(({ en }) => ({ messages: en })),
  hi: () => import('./hi.ts').then(({ hi, texts }) => ({ messages: hi, texts })),
};

const fallback = 'en';

/** The language to use for a BCP 47 tag such as `hi-IN`; English where there is none for it. */
export function languageOf(tag: string): string {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(files, primary) ? primary : fallback;
}

/**
 * @param language one that {@link languageOf} gave
 * @param dataset what the words speak of; the built-in one where it is left out
 */
export async function loadWords(language: string, dataset?: Figures): Promise<Words> {
  const load = files[language];
  if (!load) throw new Error(`language: found ${language}; allowed: ${Object.keys(files).join(', ')}`);
  const { messages, texts } = await load();
  return createWords(messages, language, texts, dataset);
}

interface MoreFile {
  readonly messages: MoreMessages;
  /** What the built-in dataset says of its figures; English has it in the dataset itself. */
  readonly texts?: DatasetTexts;
}

/** The words of what a visitor opens, apart from what everybody sees. */
const moreFiles: Readonly<Record<string, () => Promise<MoreFile>>> = {
  en: () => import('./more/en.ts').then(({ en }) => ({ messages: en })),
  hi: () => import('./more/hi.ts').then(({ hi, texts }) => ({ messages: hi, texts })),
};

export interface MoreWords {
  say(key: MoreMessageKey, values?: Values): string;
  /** As {@link Words.own}, for what stands beside the figures of a dataset. */
  own: Words['own'];
}

/** More words of the same language, for the same dataset. */
export async function loadMoreWords(words: Words): Promise<MoreWords> {
  const load = moreFiles[words.lang];
  if (!load) throw new Error(`language: found ${words.lang}; allowed: ${Object.keys(moreFiles).join(', ')}`);
  const { messages, texts = {} } = await load();
  return {
    say: (key, values) => words.fill(messages[key], values),
    own: (dataset, place, text) => words.own(dataset, place, texts[dataset.id]?.[place] ?? text),
  };
}
