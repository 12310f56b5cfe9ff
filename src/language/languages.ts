/** The languages there are; each is one file, loaded when it is first used. */
import { createWords, type DatasetTexts, type Messages, type Words } from './words.ts';

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
