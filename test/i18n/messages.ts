/** The files of each language put together, for tests that look at all of them. */
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

function together(language: string, isWanted: (part: string) => boolean) {
  const own = Object.entries(files).flatMap(([path, file]) => {
    const place = parsePath(path);
    return place.language === language && isWanted(place.part) ? [file] : [];
  });
  const texts: Record<string, Record<string, string>> = {};
  for (const file of own)
    for (const [id, all] of Object.entries(file.texts ?? {})) texts[id] = { ...texts[id], ...all };
  return { messages: Object.assign({}, ...own.map(({ messages }) => messages)) as unknown, texts };
}

/** The parts that each language has, in one order. */
export const namespacesOf = (language: string): string[] =>
  Object.keys(files).flatMap((path) => (parsePath(path).language === language ? [parsePath(path).part] : []));

export const languages = [...new Set(Object.keys(files).map((path) => parsePath(path).language))].map(
  (language) => {
    const main = together(language, (part) => part !== 'details');
    const details = together(language, (part) => part === 'details');
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
