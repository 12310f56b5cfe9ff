/** The message files of each language: a folder a language, with the files that {@link MessagesOf} names. */
import { importWithRetry } from '../retry.ts';
import type { DatasetTexts, Message, NamespaceMessages } from './createI18n.ts';

interface MessageFile {
  readonly messages: Readonly<Record<string, Message>>;
  /** The built-in dataset's texts in this language. */
  readonly texts?: DatasetTexts;
}

const files = import.meta.glob<MessageFile>('./??/*.ts');

/** The languages there are, such as `hi`. */
export const languageNames: readonly string[] = [
  ...new Set(Object.keys(files).map((path) => path.split('/')[1] ?? '')),
];

/** @throws Error if there is no such language */
export async function loadMessageFile(language: string, file: keyof NamespaceMessages): Promise<MessageFile> {
  const load = files[`./${language}/${file}.ts`];
  if (!load) throw new Error(`language: found ${language}; allowed: ${languageNames.join(', ')}`);
  return importWithRetry(load);
}
