/** The files of each language put together, for tests that look at all of them. */
import type { DatasetTexts, Message, Messages, MessagesOf } from '../../src/language/words.ts';

interface PartFile {
  readonly messages: Readonly<Record<string, Message>>;
  readonly texts?: DatasetTexts;
}

const files = import.meta.glob<PartFile>('../../src/language/??/*.ts', { eager: true });

const placeOf = (path: string) => {
  const [, language = '', part = ''] = /(\w\w)\/(\w+)\.ts$/.exec(path) ?? [];
  return { language, part };
};

function together(language: string, isWanted: (part: string) => boolean) {
  const own = Object.entries(files).flatMap(([path, file]) => {
    const place = placeOf(path);
    return place.language === language && isWanted(place.part) ? [file] : [];
  });
  const texts: Record<string, Record<string, string>> = {};
  for (const file of own)
    for (const [id, all] of Object.entries(file.texts ?? {})) texts[id] = { ...texts[id], ...all };
  return { messages: Object.assign({}, ...own.map(({ messages }) => messages)) as unknown, texts };
}

/** The parts that each language has, in one order. */
export const partsOf = (language: string): string[] =>
  Object.keys(files).flatMap((path) => (placeOf(path).language === language ? [placeOf(path).part] : []));

export const languages = [...new Set(Object.keys(files).map((path) => placeOf(path).language))].map(
  (language) => {
    const main = together(language, (part) => part !== 'details');
    const more = together(language, (part) => part === 'details');
    return {
      language,
      messages: main.messages as Messages,
      texts: main.texts as DatasetTexts,
      more: more.messages as MessagesOf['details'],
      moreTexts: more.texts as DatasetTexts,
    };
  },
);

export const english = languages.find(({ language }) => language === 'en') as (typeof languages)[number];
