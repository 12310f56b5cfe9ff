/** Turns messages and numbers into the words that a visitor reads: lakh and crore, plurals, counts of futures. */
import type { Figures } from '../dataset/schema.ts';
import type { en } from './en.ts';

export type MessageKey = keyof typeof en;
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type Messages = Readonly<Record<MessageKey, Message>>;
export type Values = Readonly<Record<string, string | number>>;

/** A language's words for the texts of a dataset, by the dataset's id and the place of the text. */
export type DatasetTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Words {
  /** The language's own tag, such as `hi`. */
  readonly lang: string;
  /** The language as it is spoken in India, such as `hi-IN`: it chooses voices and fonts. */
  readonly locale: string;
  /** A message with its placeholders filled; numbers are written with at most one decimal. */
  say(key: MessageKey, values?: Values): string;
  /** ₹12.4 lakh; crore from 100 lakh. */
  money(lakh: number): string;
  /** ₹11.2 to 14.5 lakh: two amounts in one unit. */
  moneyRange(low: number, high: number): string;
  /** ₹12,40,000 */
  rupees(rupees: number): string;
  /** At most one decimal, grouped as Indians do. */
  number(value: number): string;
  /** 12.5% of a share of 0.125. */
  percent(share: number): string;
  /** 48 of 50 futures. */
  futures(share: number): string;
  years(n: number): string;
  months(n: number): string;
  /**
   * A text of a dataset in this language where there is one, else as the dataset has it.
   * @param place such as `plan.nlp.name`
   */
  own(dataset: { readonly id: string }, place: string, text: string): string;
  /** The title of a source of a dataset. */
  source(dataset: Pick<Figures, 'id' | 'sources'>, document: string): string;
}

/** Half is rounded up; the addend keeps 1.005 crore from falling to 1 because of the float below it. */
const round = (value: number, digits: number) => {
  const scale = 10 ** digits;
  return Math.sign(value) * (Math.floor(Math.abs(value) * scale + 0.5 + 1e-9) / scale);
};

const grouped = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 1 });
const number = (value: number) => grouped.format(round(value, 1));

/** What fills the placeholders of messages and chooses their plural. */
export function createSay<Key extends string>(
  messages: Readonly<Record<Key, Message>>,
  lang: string,
): (key: Key, values?: Values) => string {
  const plural = new Intl.PluralRules(lang);
  return (key, values = {}) => {
    const message: Message = messages[key];
    const text =
      typeof message === 'string'
        ? message
        : (message[plural.select(round(Number(values.n), 1))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? number(value) : value;
    });
  };
}

export function createWords(messages: Messages, lang: string, texts: DatasetTexts = {}): Words {
  const say = createSay(messages, lang);
  const grouped2 = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 2 });
  const inCrore = (lakh: number) => round(lakh, 1) >= 100;
  /** The number alone, in its unit. */
  const amount = (lakh: number) => (inCrore(lakh) ? grouped2.format(round(lakh / 100, 2)) : number(lakh));
  const money = (lakh: number) => {
    if (round(lakh, 1) === 0) return say('money.none');
    return say(inCrore(lakh) ? 'money.crore' : 'money.lakh', { n: amount(lakh) });
  };
  const moneyRange = (low: number, high: number) => {
    if (money(low) === money(high)) return money(low);
    // One unit is said once; two units are both said.
    const from = inCrore(low) === inCrore(high) ? amount(low) : money(low).replace('₹', '');
    return say('money.range', { low: from, high: money(high).replace('₹', '') });
  };

  const own: Words['own'] = ({ id }, place, text) => texts[id]?.[place] ?? text;

  return {
    lang,
    locale: `${lang}-IN`,
    own,
    source: (dataset, document) =>
      own(dataset, `sources.${document}`, dataset.sources[document]?.title ?? document),
    say,
    money,
    moneyRange,
    rupees: (rupees) => {
      const n = grouped.format(Math.abs(round(rupees, 0)));
      return say(round(rupees, 0) < 0 ? 'money.lossRupees' : 'money.rupees', { n });
    },
    number,
    percent: (share) => say('unit.percent', { n: share * 100 }),
    futures: (share) => {
      const count = Math.round(50 * share);
      if (count === 0 && share > 0) return say('futures.few');
      if (count === 50 && share < 1) return say('futures.most');
      return say('futures.count', { n: count });
    },
    years: (n) => say('unit.years', { n }),
    months: (n) => (round(n, 0) < 1 ? say('unit.underMonth') : say('unit.months', { n: round(n, 0) })),
  };
}

/** A message cut at its `*…*`: every second part is strong. */
export const strongParts = (text: string): string[] => text.split('*');
