/** Turns messages and numbers into the words that a visitor reads: money, plurals, counts of scenarios. */
import { currencyFormat } from '../data/currency.ts';
import type { DatasetFigures } from '../data/schema.ts';
import type { messages as calculator } from './en/calculator.ts';
import type { messages as common } from './en/common.ts';
import type { messages as details } from './en/details.ts';

type Translated<English> = Readonly<Record<keyof English, Message>>;

/** The messages of each file of a language; English says which there are. */
export interface NamespaceMessages {
  /** Units, terms and charts: loaded first, whatever is shown. */
  readonly common: Translated<typeof common>;
  readonly calculator: Translated<typeof calculator>;
  /** Loaded when a visitor opens what is below the charts. */
  readonly details: Translated<typeof details>;
}

export type MessageKey = keyof NamespaceMessages['common'] | keyof NamespaceMessages['calculator'];
export type DetailMessageKey = keyof NamespaceMessages['details'];
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type Messages = Readonly<Record<MessageKey, Message>>;
export type Values = Readonly<Record<string, string | number>>;

/** A language's words for the texts of a dataset, by the dataset's id and the place of the text. */
export type DatasetTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface I18n {
  /** The language's own tag, such as `hi`. */
  readonly lang: string;
  /** The language as it is spoken where the figures are from, such as `hi-IN`: it chooses voices and fonts. */
  readonly locale: string;
  /** A message with its placeholders filled; numbers are written with at most one decimal. */
  t(key: MessageKey, values?: Values): string;
  /** The same for a message from elsewhere. */
  format(message: Message, values?: Values): string;
  /** ₹12.4 lakh; crore from 100 lakh. Written out where the dataset's unit has no name: $126,400. */
  money(lakh: number): string;
  /** ₹11.2 to 14.5 lakh: two amounts in one unit. */
  moneyRange(low: number, high: number): string;
  /** ₹12,40,000: base units, written out. */
  formatBaseUnits(rupees: number): string;
  /** A number with the symbol of the money and no unit, for axes that name it elsewhere: ₹0. */
  formatCurrency(value: number): string;
  /** 10–16 LPA: a band in the short unit of axes, where there is one. */
  band(low: number, high: number, key: 'bands.range' | 'bands.rangeSaid'): string;
  /** At most one decimal, grouped as it is done where the figures are from. */
  number(value: number): string;
  /** 12.5% of a share of 0.125. */
  percent(share: number): string;
  /** 48 of 50 scenarios. */
  scenarios(share: number): string;
  years(n: number): string;
  months(n: number): string;
  /**
   * A text of a dataset in this language where there is one, else as the dataset has it.
   * @param place such as `plan.nlp.name`
   * @param text what the dataset has there, in English
   */
  datasetText(dataset: Pick<DatasetFigures, 'id' | 'texts'>, path: string, text: string | undefined): string;
  /** What the dataset calls a tier of its places; undefined where it has no name for it. */
  tier(tier: number): string | undefined;
  /** The titles of sources of a dataset, each once. */
  source(dataset: Pick<DatasetFigures, 'id' | 'sources'>, ...documents: readonly string[]): string;
}

/** Half is rounded up; the addend keeps 1.005 crore from falling to 1 because of the float below it. */
const round = (value: number, digits: number) => {
  const scale = 10 ** digits;
  // Rounded to nothing, a number has no sign.
  return Math.sign(value) * (Math.floor(Math.abs(value) * scale + 0.5 + 1e-9) / scale) || 0;
};

interface NumberFormat {
  format(value: number): string;
}

/**
 * Indian grouping is done by hand, as Intl does it: its first format costs a phone a tenth of a second.
 * @param digits after the point at most; the value has no more
 */
function numberFormat(locale: string, digits: number): NumberFormat {
  return locale === 'en-IN' ? indian : new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
}

/** Groups of two digits, but for the last three: 12,34,567.8 */
const indian: NumberFormat = {
  format(value) {
    const [whole = '', rest] = String(Math.abs(value)).split('.');
    const pairs = whole.slice(0, -3).replace(/\B(?=(\d\d)+$)/g, ',');
    const sign = value < 0 ? '-' : '';
    return `${sign}${pairs && `${pairs},`}${whole.slice(-3)}${rest ? `.${rest}` : ''}`;
  },
};

/**
 * @param texts the built-in dataset's in this language
 * @param dataset whose money it writes
 * @param ownTerm what the dataset calls its career and its money, where that is not what the language says
 */
export function createI18n(
  messages: Readonly<Record<string, Message>>,
  lang: string,
  texts: DatasetTexts = {},
  dataset: Partial<DatasetFigures> = {},
  datasetTerm: (name: string) => string | undefined = () => undefined,
): I18n {
  const { symbol, symbolAfter, unit, larger, grouping } = currencyFormat(dataset);
  const [whole, grouped, grouped2] = [
    numberFormat(grouping, 0),
    numberFormat(grouping, 1),
    numberFormat(grouping, 2),
  ];
  const number = (value: number) => grouped.format(round(value, 1));

  const plural = new Intl.PluralRules(lang);
  const format: I18n['format'] = (message, values = {}) => {
    const text =
      typeof message === 'string'
        ? message
        : (message[plural.select(round(Number(values.n), 1))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? terms(name);
      return typeof value === 'number' ? number(value) : value;
    });
  };
  const t: I18n['t'] = (key, values) => format(messages[key] ?? key, values);

  /** A name as `{field}`, or as `{Field}` where a sentence starts with it. */
  const terms = (name: string) => {
    const key = name[0]?.toLowerCase() + name.slice(1);
    const text = datasetTerm(key) ?? String(messages[`term.${key}`] ?? '');
    return key === name ? text : capitalize(text);
  };
  const unitName = terms('unitName');
  const isLarge = (amount: number) => larger !== undefined && round(amount, 1) >= larger.size;
  /** The number alone, in its unit. */
  const inUnit = (amount: number) => {
    if (larger && isLarge(amount)) return grouped2.format(round(amount / larger.size, 2));
    return unitName ? number(amount) : whole.format(round(amount, 1) * unit.size);
  };
  const withUnit = (amount: number) => {
    if (round(amount, 1) === 0) return '0';
    return `${inUnit(amount)} ${isLarge(amount) ? terms('largerName') : unitName}`.trim();
  };
  const withSymbol = (text: string) => (symbolAfter ? `${text} ${symbol}` : symbol + text);
  const signed = (value: number, text: string) => (value < 0 ? '−' : '') + withSymbol(text);
  const money = (amount: number) => signed(round(amount, 1), withUnit(Math.abs(amount)));
  const moneyRange = (low: number, high: number) => {
    if (money(low) === money(high)) return money(low);
    // One unit is said once; two units are both said.
    const from = isLarge(low) === isLarge(high) ? inUnit(low) : withUnit(low);
    return withSymbol(t('money.range', { low: from, high: withUnit(high) }));
  };

  const datasetText: I18n['datasetText'] = ({ id, texts: translations }, path, text) =>
    translations?.[lang]?.[path] ?? (lang === 'en' ? text : undefined) ?? texts[id]?.[path] ?? text ?? path;
  const { region } = new Intl.Locale(grouping);

  return {
    lang,
    locale: region ? `${lang}-${region}` : lang,
    datasetText,
    source: (of, ...documents) =>
      [...new Set(documents)]
        .map((each) => datasetText(of, `sources.${each}`, of.sources[each]?.title ?? each))
        .join('; '),
    tier: (tier) =>
      dataset.tiers && datasetText({ id: '', ...dataset }, `tiers.${tier}`, dataset.tiers[tier - 1] ?? ''),
    t,
    format,
    money,
    moneyRange,
    formatCurrency: (value) => withSymbol(number(value)),
    band: (low, high, key) => (terms('unitShort') ? t(key, { low, high }) : moneyRange(low, high)),
    formatBaseUnits: (rupees) => signed(round(rupees, 0), whole.format(Math.abs(round(rupees, 0)))),
    number,
    percent: (share) => t('unit.percent', { n: share * 100 }),
    scenarios: (share) => {
      const count = Math.round(50 * share);
      if (count === 0 && share > 0) return t('scenarios.few');
      if (count === 50 && share < 1) return t('scenarios.most');
      return t('scenarios.count', { n: count });
    },
    years: (n) => t('unit.years', { n }),
    months: (n) => (round(n, 0) < 1 ? t('unit.underMonth') : t('unit.months', { n: round(n, 0) })),
  };
}

/** As at the start of a sentence. */
export const capitalize = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A message cut at its `*…*`: every second part is strong. */
export const splitEmphasis = (text: string): string[] => text.split('*');

/** Where the bands are from, and the years between them. */
export const bandSource = (dataset: DatasetFigures, i18n: I18n): string => {
  const { entryBandLpa, midBandLpa, yearsToMid } = dataset.facts;
  return i18n.source(dataset, ...[entryBandLpa, midBandLpa, yearsToMid].map(({ source }) => source.document));
};
