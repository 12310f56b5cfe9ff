/** Number, money and time formats, and the terms of datasets. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetFigures, Money } from '../../src/data/schema.ts';
import { loadI18n } from '../../src/i18n/loadMessages.ts';
import { indiaMl2026 } from '../../src/model/index.ts';
import { runs } from '../runs.ts';

const en = await loadI18n('en');
const hi = await loadI18n('hi');

it('groups any number as Intl does for India', () => {
  const intl = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 1 });
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), (tenths) => {
      expect(en.number(tenths / 10)).toBe(intl.format(tenths / 10));
    }),
    { numRuns: runs(500) },
  );
  for (let digits = 0, n = 0; digits < 14; digits++, n = 10 * n + digits)
    expect(en.number(n)).toBe(intl.format(n));
});

describe('money', () => {
  it.each([
    [0, '₹0', '₹0'],
    [0.04, '₹0', '₹0'],
    [9, '₹9 lakh', '₹9 लाख'],
    [12.646822, '₹12.6 lakh', '₹12.6 लाख'],
    [12.65, '₹12.7 lakh', '₹12.7 लाख'],
    [99.94, '₹99.9 lakh', '₹99.9 लाख'],
    [99.95, '₹1 crore', '₹1 करोड़'],
    [100.5, '₹1.01 crore', '₹1.01 करोड़'],
    [462.3, '₹4.62 crore', '₹4.62 करोड़'],
    [12_345_600, '₹1,23,456 crore', '₹1,23,456 करोड़'],
  ])('%s lakh', (lakh, english, hindi) => {
    expect(en.money(lakh)).toBe(english);
    expect(hi.money(lakh)).toBe(hindi);
  });

  it.each([
    [11.2, 14.5, '₹11.2 to 14.5 lakh', '₹11.2 से 14.5 लाख'],
    [95, 120, '₹95 lakh to 1.2 crore', '₹95 लाख से 1.2 करोड़'],
    [120, 250, '₹1.2 to 2.5 crore', '₹1.2 से 2.5 करोड़'],
    [9.01, 9.04, '₹9 lakh', '₹9 लाख'],
    [0, 7.4, '₹0 to 7.4 lakh', '₹0 से 7.4 लाख'],
  ])('%s to %s lakh', (low, high, english, hindi) => {
    expect(en.moneyRange(low, high)).toBe(english);
    expect(hi.moneyRange(low, high)).toBe(hindi);
  });

  it.each([
    [1_264_682.2, '₹12,64,682'],
    [-36_000, '−₹36,000'],
    [0, '₹0'],
    [-0.4, '₹0'],
    [999.5, '₹1,000'],
  ])('%s rupees', (rupees, text) => {
    expect(en.formatBaseUnits(rupees)).toBe(text);
    expect(hi.formatBaseUnits(rupees)).toBe(text);
  });
});

describe('counts of futures', () => {
  it.each([
    [0, '0 of 50 futures', '50 में से 0'],
    [0.004, 'fewer than 1 in 50 futures', '50 में से 1 से भी कम'],
    [0.02, '1 of 50 futures', '50 में से 1'],
    [0.9678, '48 of 50 futures', '50 में से 48'],
    [0.995, 'more than 49 in 50 futures', '50 में से 49 से ज़्यादा'],
    [1, '50 of 50 futures', '50 में से 50'],
  ])('of a share of %s', (share, english, hindi) => {
    expect(en.scenarios(share)).toBe(english);
    expect(hi.scenarios(share)).toBe(hindi);
  });
});

describe('time', () => {
  it.each([
    [0.3, 'less than a month', 'एक महीने से भी कम समय'],
    [1.2, '1 month', '1 महीने'],
    [8.28, '8 months', '8 महीने'],
  ])('%s months', (months, english, hindi) => {
    expect(en.months(months)).toBe(english);
    expect(hi.months(months)).toBe(hindi);
  });

  it('chooses the plural form by the rounded number: 1.04 is 1 month, not 1 months', () => {
    expect(en.t('unit.months', { n: 1.04 })).toBe('1 month');
    expect(en.t('unit.hours', { n: 1 })).toBe('1 hour');
    expect(en.years(1)).toBe('1 year');
    expect(hi.t('unit.hours', { n: 1.04 })).toBe('1 घंटा');
  });

  it.each([
    [1, '1 week', '1 हफ़्ता'],
    [2, '2 weeks', '2 हफ़्ते'],
    [12, '12 weeks', '12 हफ़्ते'],
  ])('%s weeks', (n, english, hindi) => {
    expect(en.t('unit.weeks', { n })).toBe(english);
    expect(hi.t('unit.weeks', { n })).toBe(hindi);
  });
});

describe('the money of another dataset', () => {
  const base = { currency: 'euros', pay: 'gross salary', grouping: 'de-DE' };
  const i18nFor = (money: Money, texts?: DatasetFigures['texts']) =>
    loadI18n('en', { ...indiaMl2026, id: 'other', money, texts } as DatasetFigures);

  it('is written in base units if its unit has no name', async () => {
    const i18n = await i18nFor({
      ...base,
      symbol: '$',
      grouping: 'en-US',
      unit: { size: 1000, words: 'thousand dollars' },
    });
    expect(i18n.money(126.42)).toBe('$126,400');
    expect(i18n.money(0.04)).toBe('$0');
    expect(i18n.money(-3)).toBe('−$3,000');
    // A number that is rounded to 0 has no sign.
    expect([i18n.number(-0.04), i18n.percent(-0.0001), i18n.money(-0.0004)]).toEqual(['0', '0%', '$0']);
    expect(i18n.moneyRange(88.4, 105.1)).toBe('$88,400 to 105,100');
    expect(i18n.formatBaseUnits(1_264_682.2)).toBe('$1,264,682');
    expect(i18n.number(1_654_440)).toBe('1,654,440');
    expect(i18n.band(88.4, 105.1, 'bands.range')).toBe('$88,400 to 105,100');
    expect(i18n.t('questions.salaryUnit')).toBe('thousand dollars a year');
    expect(i18n.t('questions.salaryHint', { salary: 'x' })).toMatch(/^Gross salary\./);
    expect(i18n.locale).toBe('en-US');
  });

  it('has its symbol after the amount, and a larger unit', async () => {
    const i18n = await i18nFor({
      ...base,
      symbol: '€',
      symbolAfter: true,
      unit: { size: 1000, name: 'Tsd.', words: 'Tausend Euro', short: 'T€' },
      larger: { size: 1000, name: 'Mio.' },
    });
    expect(i18n.money(45.25)).toBe('45,3 Tsd. €');
    expect(i18n.money(1_250)).toBe('1,25 Mio. €');
    expect(i18n.moneyRange(45, 60)).toBe('45 to 60 Tsd. €');
    expect(i18n.moneyRange(900, 1_100)).toBe('900 Tsd. to 1,1 Mio. €');
    expect(i18n.moneyRange(0, 60)).toBe('0 to 60 Tsd. €');
    expect(i18n.formatCurrency(0)).toBe('0 €');
    expect(i18n.band(45, 60, 'bands.range')).toBe('45–60 T€');
    expect(i18n.t('bands.subtitlePlain', { place: 'x' })).toBe('Yearly pay in Tausend Euro (T€), x');
  });

  it('uses the translations of the dataset', async () => {
    const money = { ...base, symbol: '€', unit: { size: 1000, name: 'T', words: 'thousand euros' } };
    const texts = { hi: { 'money.unit.name': 'हज़ार', 'names.people': 'नर्स', 'plan.nlp.name': 'क' } };
    const other = { ...indiaMl2026, id: 'other', money, names: { people: 'nurses' }, texts };
    const i18n = await loadI18n('hi', other as DatasetFigures);
    expect(i18n.money(12)).toBe('€12 हज़ार');
    expect(i18n.datasetText(other as DatasetFigures, 'plan.nlp.name', 'x')).toBe('क');
    expect(i18n.datasetText(other as DatasetFigures, 'plan.ci-cd.name', 'x')).toBe('x');
    // A name without an oblique form is used as it is.
    expect(i18n.t('market.placed', { n: 2 })).toBe('2 नर्स को नौकरी मिली');
  });
});

describe('the names of a career', () => {
  it('are inserted into sentences, capitalised at the start', async () => {
    const other = { ...indiaMl2026, id: 'other', names: { people: 'nurses', guide: 'the survey' } };
    const i18n = await loadI18n('en', other);
    expect(i18n.t('answer.young', { years: '2 years' })).toMatch(/^The survey speaks to nurses with 2 years/);
    expect(i18n.t('market.rowPlaced')).toBe('Nurses placed');
    expect(i18n.t('answer.beyond', { months: '1', years: '2' })).toContain('the first ML pay');
  });

  it('are not parsed as placeholders or marks', async () => {
    const other = { ...indiaMl2026, id: 'other', names: { people: '$& {n} <b>' } };
    const i18n = await loadI18n('en', other);
    expect(i18n.t('market.placed', { n: 2 })).toBe('2 $& {n} <b> placed');
  });
});
