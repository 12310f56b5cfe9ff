/** The merged message files of each language, for tests that need all messages. */
import type { DatasetTexts, Message, Messages, NamespaceMessages } from '../../src/i18n/createI18n.ts';

interface MessageFile {
  readonly messages: Readonly<Record<string, Message>>;
  readonly texts?: DatasetTexts;
}

const files = import.meta.glob<MessageFile>('../../src/i18n/??/*.ts', { eager: true });

const parsePath = (path: string) => {
  const [, language = '', part = ''] = /(\w\w)\/(\w+)\.ts$/.exec(path) ?? [];
  return { language, part };
};

function mergeFiles(language: string, isWanted: (part: string) => boolean) {
  const own = Object.entries(files).flatMap(([path, file]) => {
    const parsed = parsePath(path);
    return parsed.language === language && isWanted(parsed.part) ? [file] : [];
  });
  const texts: Record<string, Record<string, string>> = {};
  for (const file of own)
    for (const [id, all] of Object.entries(file.texts ?? {})) texts[id] = { ...texts[id], ...all };
  return { messages: Object.assign({}, ...own.map(({ messages }) => messages)) as unknown, texts };
}

/** The names of the message files of a language, in a fixed order. */
export const namespacesOf = (language: string): string[] =>
  Object.keys(files).flatMap((path) => (parsePath(path).language === language ? [parsePath(path).part] : []));

export const languages = [...new Set(Object.keys(files).map((path) => parsePath(path).language))].map(
  (language) => {
    const main = mergeFiles(language, (part) => part !== 'details');
    const details = mergeFiles(language, (part) => part === 'details');
    return {
      language,
      messages: main.messages as Messages,
      texts: main.texts as DatasetTexts,
      details: details.messages as NamespaceMessages['details'],
      detailTexts: details.texts as DatasetTexts,
    };
  },
);

export const english = languages.find(({ language }) => language === 'en') as (typeof languages)[number];
