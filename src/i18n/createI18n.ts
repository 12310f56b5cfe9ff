/** Translates messages and formats numbers, money, plurals and counts of scenarios. */
import { currencyFormat } from '../data/currency.ts';
import type { DatasetFigures } from '../data/schema.ts';
import type { messages as calculator } from './en/calculator.ts';
import type { messages as common } from './en/common.ts';
import type { messages as details } from './en/details.ts';

type Translated<English> = Readonly<Record<keyof English, Message>>;

/** The message files of a language. The keys are those of the English messages. */
export interface NamespaceMessages {
  /** Units, terms and charts: always loaded. */
  readonly common: Translated<typeof common>;
  readonly calculator: Translated<typeof calculator>;
  /** The panels below the charts: loaded when a visitor opens one. */
  readonly details: Translated<typeof details>;
}

export type MessageKey = keyof NamespaceMessages['common'] | keyof NamespaceMessages['calculator'];
export type DetailMessageKey = keyof NamespaceMessages['details'];
/** A text, or one text for each plural category of `{n}`. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type Messages = Readonly<Record<MessageKey, Message>>;
/** Values of the placeholders. */
export type Values = Readonly<Record<string, string | number>>;

/** A language's translations of dataset texts, by dataset id and path of the text. */
export type DatasetTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface I18n {
  /** Primary language subtag, such as `hi`. */
  readonly lang: string;
  /** The language with the region of the dataset's number grouping, such as `hi-IN`; determines voices and fonts. */
  readonly locale: string;
  /** Returns a message with its placeholders filled in. Numbers have at most one decimal. */
  t(key: MessageKey, values?: Values): string;
  /** Fills in the placeholders of a message that is given itself instead of by its key. */
  format(message: Message, values?: Values): string;
  /** ₹12.4 lakh; crore from 100 lakh. In base units if the dataset's unit has no name: $126,400. */
  money(lakh: number): string;
  /** ₹11.2 to 14.5 lakh. The amounts are in lakh. */
  moneyRange(low: number, high: number): string;
  /** ₹12,40,000: an amount in base units. */
  formatBaseUnits(rupees: number): string;
  /** ₹0: a number with the currency symbol but no unit, for axes whose unit is in the subtitle. */
  formatCurrency(value: number): string;
  /** 10–16 LPA: a band in the short unit, or a range of money if the dataset has no short unit. */
  band(low: number, high: number, key: 'bands.range' | 'bands.rangeSaid'): string;
  /** 12,34,567.8: at most one decimal, with the dataset's digit grouping. */
  number(value: number): string;
  /** 12.5% for a share of 0.125. */
  percent(share: number): string;
  /** 48 of 50 scenarios for a share of 0.96. */
  scenarios(share: number): string;
  years(n: number): string;
  months(n: number): string;
  /**
   * Returns a text of a dataset in this language if there is a translation, else `text`.
   * @param path path of the text in the dataset, such as `plan.nlp.name`
   * @param text the dataset's own text, in English
   */
  datasetText(dataset: Pick<DatasetFigures, 'id' | 'texts'>, path: string, text: string | undefined): string;
  /** The dataset's name of a city tier, counted from 1; undefined if the dataset does not name its tiers. */
  tier(tier: number): string | undefined;
  /** The titles of a dataset's source documents, without duplicates. */
  source(dataset: Pick<DatasetFigures, 'id' | 'sources'>, ...documents: readonly string[]): string;
}

/** Rounds half away from zero. The addend corrects floats just below a half: 1.005 rounds to 1.01, not to 1. */
const round = (value: number, digits: number) => {
  const scale = 10 ** digits;
  // `|| 0` turns -0 into 0.
  return Math.sign(value) * (Math.floor(Math.abs(value) * scale + 0.5 + 1e-9) / scale) || 0;
};

interface NumberFormat {
  format(value: number): string;
}

/**
 * Creates a number format. Indian grouping is implemented here, with the result of `Intl.NumberFormat`, whose
 * first use takes about 100 ms on a phone.
 * @param digits maximum number of decimals; values must already be rounded to it
 */
function numberFormat(locale: string, digits: number): NumberFormat {
  return locale === 'en-IN' ? indian : new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
}

/** Groups of two digits before the last three: 12,34,567.8 */
const indian: NumberFormat = {
  format(value) {
    const [whole = '', rest] = String(Math.abs(value)).split('.');
    const pairs = whole.slice(0, -3).replace(/\B(?=(\d\d)+$)/g, ',');
    const sign = value < 0 ? '-' : '';
    return `${sign}${pairs && `${pairs},`}${whole.slice(-3)}${rest ? `.${rest}` : ''}`;
  },
};

/**
 * Creates the translation and formatting functions for a language and a dataset.
 * @param texts the translations of the built-in dataset's texts
 * @param dataset the dataset that defines the currency; rupees if it does not
 * @param datasetTerm returns the dataset's own term for its career or currency; undefined to use the language's term
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
      const value = values[name] ?? term(name);
      return typeof value === 'number' ? number(value) : value;
    });
  };
  const t: I18n['t'] = (key, values) => format(messages[key] ?? key, values);

  /** Returns a term by its name, such as `field`, or capitalized for `Field`, at the start of a sentence. */
  const term = (name: string) => {
    const key = name[0]?.toLowerCase() + name.slice(1);
    const text = datasetTerm(key) ?? String(messages[`term.${key}`] ?? '');
    return key === name ? text : capitalize(text);
  };
  const unitName = term('unitName');
  const isLarge = (amount: number) => larger !== undefined && round(amount, 1) >= larger.size;
  /** The number without its unit. */
  const inUnit = (amount: number) => {
    if (larger && isLarge(amount)) return grouped2.format(round(amount / larger.size, 2));
    return unitName ? number(amount) : whole.format(round(amount, 1) * unit.size);
  };
  const withUnit = (amount: number) => {
    if (round(amount, 1) === 0) return '0';
    return `${inUnit(amount)} ${isLarge(amount) ? term('largerName') : unitName}`.trim();
  };
  const withSymbol = (text: string) => (symbolAfter ? `${text} ${symbol}` : symbol + text);
  const signed = (value: number, text: string) => (value < 0 ? '−' : '') + withSymbol(text);
  const money = (amount: number) => signed(round(amount, 1), withUnit(Math.abs(amount)));
  const moneyRange = (low: number, high: number) => {
    if (money(low) === money(high)) return money(low);
    // A common unit is written once, different units both times.
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
        .map((key) => datasetText(of, `sources.${key}`, of.sources[key]?.title ?? key))
        .join('; '),
    tier: (tier) =>
      dataset.tiers && datasetText({ id: '', ...dataset }, `tiers.${tier}`, dataset.tiers[tier - 1] ?? ''),
    t,
    format,
    money,
    moneyRange,
    formatCurrency: (value) => withSymbol(number(value)),
    band: (low, high, key) => (term('unitShort') ? t(key, { low, high }) : moneyRange(low, high)),
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

/** Returns the text with its first letter in upper case. */
export const capitalize = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Splits a message at its `*…*`: every second part is strong. */
export const splitEmphasis = (text: string): string[] => text.split('*');

/** The sources of the salary bands, and of the years between them. */
export const bandSource = (dataset: DatasetFigures, i18n: I18n): string => {
  const { entryBandLpa, midBandLpa, yearsToMid } = dataset.facts;
  return i18n.source(dataset, ...[entryBandLpa, midBandLpa, yearsToMid].map(({ source }) => source.document));
};
