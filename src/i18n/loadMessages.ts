/** Loads the messages of a language. Each file is loaded when it is first needed, and then shared. */
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

/** The loaded messages of a language, shared by all its translation functions. */
interface Loaded {
  readonly messages: Record<string, Message>;
  readonly texts: Record<string, Record<string, string>>;
}

const languages = new Map<string, Loaded>();

const fallback = 'en';

/** Returns the supported language for a BCP 47 tag such as `hi-IN`, or English if there is none. */
export function resolveLanguage(tag: string): string {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return languageNames.includes(primary) ? primary : fallback;
}

/**
 * Loads messages and creates the translation functions for them.
 * @param language a language that {@link resolveLanguage} returned
 * @param dataset the dataset that defines currency and terms; the built-in one if omitted
 * @param namespaces the files to load; `common` is enough for a chart
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
  for (const [id, datasetTexts] of Object.entries(texts)) {
    loaded.texts[id] = { ...loaded.texts[id], ...datasetTexts };
  }
  return loaded;
}

/** Translation functions for the panels below the charts. */
export interface DetailMessages {
  t(key: DetailMessageKey, values?: Values): string;
  /** As {@link I18n.datasetText}, including the texts that explain the figures of a dataset. */
  datasetText: I18n['datasetText'];
}

/** Loads the messages of the panels below the charts, in the language and for the dataset of `i18n`. */
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
