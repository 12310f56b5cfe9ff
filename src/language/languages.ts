/** The languages there are; each is one file, loaded when it is first used. */
import { createWords, type Messages, type Words } from './words.ts';

const files: Readonly<Record<string, () => Promise<Messages>>> = {
  en: () => import('./en.ts').then((file) => file.en),
};

export const languages: readonly string[] = Object.keys(files);

/** The language to use for a BCP 47 tag such as `hi-IN`; English where there is none for it. */
export function languageOf(tag: string): string {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return languages.includes(primary) ? primary : 'en';
}

export async function loadWords(language: string): Promise<Words> {
  const messages = await (files[language] ?? (files.en as () => Promise<Messages>))();
  return createWords(messages, language);
}
