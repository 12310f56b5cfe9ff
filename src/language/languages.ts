/** Loads the messages of a language. Each file is loaded when something first needs it, and then shared. */
import type { DatasetFigures } from '../data/schema.ts';
import { languageNames, loadFile } from './files.ts';
import { termsOf } from './terms.ts';
import {
  createWords,
  type Message,
  type MessagesOf,
  type MoreMessageKey,
  type Values,
  type Words,
} from './words.ts';

type Namespace = keyof MessagesOf;

/** What has been loaded of a language; every translator of the language reads from here. */
interface Loaded {
  readonly messages: Record<string, Message>;
  readonly texts: Record<string, Record<string, string>>;
}

const languages = new Map<string, Loaded>();

const fallback = 'en';

/** The language to use for a BCP 47 tag such as `hi-IN`; English if there is none for it. */
export function languageOf(tag: string): string {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return languageNames.includes(primary) ? primary : fallback;
}

/**
 * Loads what the charts say and, with `calculator`, what the calculator says.
 * @param language one that {@link languageOf} returned
 * @param dataset whose money and terms the texts use; the built-in one if left out
 */
export async function loadWords(
  language: string,
  dataset?: DatasetFigures,
  namespaces: readonly Namespace[] = ['common', 'calculator'],
): Promise<Words> {
  const [first] = await Promise.all(namespaces.map((namespace) => loadPart(language, namespace)));
  const { messages = {}, texts } = first ?? {};
  const ownTerm = dataset && termsOf(dataset, language);
  return createWords(messages, language, texts, dataset, ownTerm);
}

async function loadPart(language: string, namespace: Namespace): Promise<Loaded> {
  const { messages, texts = {} } = await loadFile(language, namespace);
  const loaded = languages.get(language) ?? { messages: {}, texts: {} };
  languages.set(language, loaded);
  Object.assign(loaded.messages, messages);
  for (const [id, own] of Object.entries(texts)) loaded.texts[id] = { ...loaded.texts[id], ...own };
  return loaded;
}

export interface MoreWords {
  say(key: MoreMessageKey, values?: Values): string;
  /** As {@link Words.own}, for what explains the figures of a dataset. */
  own: Words['own'];
}

/** Loads the messages of what a visitor opens, in the language and for the dataset of `words`. */
export async function loadMoreWords(words: Words): Promise<MoreWords> {
  const [{ messages }] = await Promise.all([
    loadPart(words.lang, 'details'),
    loadPart(words.lang, 'calculator'),
  ]);
  return {
    say: (key, values) => words.fill(messages[key] ?? key, values),
    own: words.own,
  };
}
