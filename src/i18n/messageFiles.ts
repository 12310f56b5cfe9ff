/** The message files: one folder per language, with one file for each key of {@link NamespaceMessages}. */
import { importWithRetry } from '../retry.ts';
import type { DatasetTexts, Message, NamespaceMessages } from './createI18n.ts';

interface MessageFile {
  readonly messages: Readonly<Record<string, Message>>;
  /** Translations of the built-in dataset's texts. */
  readonly texts?: DatasetTexts;
}

const files = import.meta.glob<MessageFile>('./??/*.ts');

/** The supported languages, such as `hi`. */
export const languageNames: readonly string[] = [
  ...new Set(Object.keys(files).map((path) => path.split('/')[1] ?? '')),
];

/** @throws Error if the language is not supported */
export async function loadMessageFile(language: string, file: keyof NamespaceMessages): Promise<MessageFile> {
  const load = files[`./${language}/${file}.ts`];
  if (!load) throw new Error(`language: found ${language}; allowed: ${languageNames.join(', ')}`);
  return importWithRetry(load);
}
