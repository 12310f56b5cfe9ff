/** Loads the messages of a language. Each file is loaded when something first needs it, and then shared. */
import type { DatasetFigures } from '../data/schema.ts';
import {
  createI18n,
  type DetailMessageKey,
  type I18n,
  type Message,
  type NamespaceMessages,
  type Values,
} from './createI18n.ts';
import { datasetTerms } from './datasetTerms.ts';
import { languageNames, loadMessageFile } from './messageFiles.ts';

type Namespace = keyof NamespaceMessages;

/** What has been loaded of a language; every translator of the language reads from here. */
interface Loaded {
  readonly messages: Record<string, Message>;
  readonly texts: Record<string, Record<string, string>>;
}

const languages = new Map<string, Loaded>();

const fallback = 'en';

/** The language to use for a BCP 47 tag such as `hi-IN`; English if there is none for it. */
export function resolveLanguage(tag: string): string {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return languageNames.includes(primary) ? primary : fallback;
}

/**
 * Loads what the charts say and, with `calculator`, what the calculator says.
 * @param language one that {@link languageOf} returned
 * @param dataset whose money and terms the texts use; the built-in one if left out
 */
export async function loadI18n(
  language: string,
  dataset?: DatasetFigures,
  namespaces: readonly Namespace[] = ['common', 'calculator'],
): Promise<I18n> {
  const [first] = await Promise.all(namespaces.map((namespace) => loadNamespace(language, namespace)));
  const { messages = {}, texts } = first ?? {};
  const datasetTerm = dataset && datasetTerms(dataset, language);
  return createI18n(messages, language, texts, dataset, datasetTerm);
}

async function loadNamespace(language: string, namespace: Namespace): Promise<Loaded> {
  const { messages, texts = {} } = await loadMessageFile(language, namespace);
  const loaded = languages.get(language) ?? { messages: {}, texts: {} };
  languages.set(language, loaded);
  Object.assign(loaded.messages, messages);
  for (const [id, own] of Object.entries(texts)) loaded.texts[id] = { ...loaded.texts[id], ...own };
  return loaded;
}

export interface DetailMessages {
  t(key: DetailMessageKey, values?: Values): string;
  /** As {@link Words.own}, for what explains the figures of a dataset. */
  datasetText: I18n['datasetText'];
}

/** Loads the messages of what a visitor opens, in the language and for the dataset of `words`. */
export async function loadDetailMessages(i18n: I18n): Promise<DetailMessages> {
  const [{ messages }] = await Promise.all([
    loadNamespace(i18n.lang, 'details'),
    loadNamespace(i18n.lang, 'calculator'),
  ]);
  return {
    t: (key, values) => i18n.format(messages[key] ?? key, values),
    datasetText: i18n.datasetText,
  };
}
