/**
 * The files of the languages: a folder for each, with a file for each part of what is shown. The files that pages embed
 * are named so that they need no list; the build puts that in the place of this file.
 */
import type { DatasetTexts, Messages } from './words.ts';

export interface PartFile {
  readonly messages: Partial<Messages>;
  /** The texts of the built-in dataset. */
  readonly texts?: DatasetTexts;
}

const files = import.meta.glob<PartFile>('./??/*.ts');

const fileOf = (language: string, part: string) => files[`./${language}/${part}.ts`];

export const languageNames: readonly string[] = Object.keys(files).flatMap(
  (path) => /\w+(?=\/base)/.exec(path)?.[0] ?? [],
);

/** @param language one that there is */
export async function loadFile(language: string, part: string): Promise<PartFile> {
  const load = fileOf(language, part);
  if (!load) throw new Error(`language: found ${language}; allowed: one with a folder of its own`);
  return load();
}
