/** The languages there are. Each is a folder with a file for each part of what is shown, loaded when it is first shown. */
import type { Figures } from '../dataset/schema.ts';
import { languageNames, loadFile } from './files.ts';
import {
  createWords,
  type Message,
  type Messages,
  type MoreMessageKey,
  type PartMessages,
  type Values,
  type Words,
} from './words.ts';

/** Charts have their words apart, as well as what is opened below them. */
export type Part = Exclude<keyof PartMessages, 'more'>;

/** What has been loaded of a language; the words of every calculator in it read from here. */
interface Loaded {
  readonly messages: Record<string, unknown>;
  readonly texts: Record<string, Record<string, string>>;
  readonly parts: Set<string>;
}

const languages = new Map<string, Loaded>();

const fallback = 'en';

/** The language to use for a BCP 47 tag such as `hi-IN`; English where there is none for it. */
export function languageOf(tag: string): string {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return languageNames.includes(primary) ? primary : fallback;
}

/**
 * @param language one that {@link languageOf} gave
 * @param dataset what the words speak of; the built-in one where it is left out
 * @param wanted the parts that are spoken of at first
 */
export async function loadFirstWords(
  language: string,
  dataset: Figures | undefined,
  wanted: readonly Part[],
): Promise<Words> {
  const [first] = await Promise.all([
    loadPart(language, 'base'),
    ...wanted.map((part) => loadPart(language, part)),
  ]);
  const { messages, texts } = first;
  // The built-in dataset is called what the language says.
  const isNamed = dataset?.money ?? dataset?.names ?? dataset?.texts;
  const ownTerm = dataset && isNamed && (await import('./terms.ts')).termsOf(dataset, language);
  return createWords(messages as unknown as Messages, language, texts, dataset, ownTerm);
}

const parts: readonly Part[] = [
  'base',
  'quantities',
  'calculator',
  'questions',
  'path',
  'pathTable',
  'odds',
  'bands',
  'market',
  'marketTable',
  'plan',
  'pay',
];

/** The same with all parts, for where bytes do not count. */
export const loadWords = (language: string, dataset?: Figures): Promise<Words> =>
  loadFirstWords(language, dataset, parts);

/** Whether the words of a part can be said. */
export const hasPart = (language: string, part: Part): boolean =>
  languages.get(language)?.parts.has(part) ?? false;

export async function loadPart(language: string, part: keyof PartMessages): Promise<Loaded> {
  const { messages, texts = {} } = await loadFile(language, part);
  const loaded = languages.get(language) ?? { messages: {}, texts: {}, parts: new Set<string>() };
  languages.set(language, loaded);
  if (!loaded.parts.has(part)) {
    loaded.parts.add(part);
    Object.assign(loaded.messages, messages);
    for (const [id, own] of Object.entries(texts)) loaded.texts[id] = { ...loaded.texts[id], ...own };
  }
  return loaded;
}

export interface MoreWords {
  say(key: MoreMessageKey, values?: Values): string;
  /** As {@link Words.own}, for what stands beside the figures of a dataset. */
  own: Words['own'];
}

/** The words of what a visitor opens, in the same language and for the same dataset. */
export async function loadMoreWords(words: Words): Promise<MoreWords> {
  // The facts name the plan, and what they are used with is named as in the questions.
  const [{ messages }] = await Promise.all([
    loadPart(words.lang, 'more'),
    loadPart(words.lang, 'plan'),
    loadPart(words.lang, 'questions'),
  ]);
  return {
    say: (key, values) => words.fill(messages[key] as Message, values),
    own: words.own,
  };
}
