/** The languages there are; each is one file, loaded when it is first used. */
import type { MoreMessageKey, MoreMessages } from './more/en.ts';
import {
  createSay,
  createWords,
  type DatasetTexts,
  type Messages,
  type Values,
  type Words,
} from './words.ts';

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

/** @param language one that {@link languageOf} gave */
export async function loadWords(language: string): Promise<Words> {
  const load = files[language];
  if (!load) throw new Error(`language: found ${language}; allowed: ${Object.keys(files).join(', ')}`);
  const { messages, texts } = await load();
  return createWords(messages, language, texts);
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

/** @param language one that {@link languageOf} gave */
export async function loadMoreWords(language: string): Promise<MoreWords> {
  const load = moreFiles[language];
  if (!load) throw new Error(`language: found ${language}; allowed: ${Object.keys(moreFiles).join(', ')}`);
  const { messages, texts = {} } = await load();
  return {
    say: createSay(messages, language),
    own: ({ id }, place, text) => texts[id]?.[place] ?? text,
  };
}
