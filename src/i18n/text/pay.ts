/** The text of the take-home chart. */
import { currencyFormat } from '../../data/currency.ts';
import type { DatasetFigures } from '../../data/schema.ts';
import { type PayStep, paySteps, signedAmount, type TakeHome } from '../../model/takeHome.ts';
import type { I18n } from '../createI18n.ts';
import type { ChartText } from './chartText.ts';

/** The pay to break down. */
export type PayOf = 'now' | 'firstRole' | 'midLevel';

/** The pays that can be chosen. */
export type Pays = readonly { readonly of: PayOf; readonly pay: TakeHome }[];

export function payText(shown: Pays[number], pays: Pays, dataset: DatasetFigures, i18n: I18n): ChartText {
  const { of, pay } = shown;
  const rules = dataset.takeHome;
  return {
    title: i18n.t(`pay.title.${of}`, { monthly: i18n.formatBaseUnits(pay.inHand) }),
    subtitle: i18n.t('pay.subtitle', {
      ctc: i18n.money(pay.ctc / currencyFormat(dataset).unit.size),
      rules: i18n.datasetText(dataset, 'takeHome.title', rules?.title),
    }),
    description: i18n.t('pay.description', {
      ctc: i18n.formatBaseUnits(pay.ctc),
      year: i18n.formatBaseUnits(pay.inHandYear),
      monthly: i18n.formatBaseUnits(pay.inHand),
      tax: i18n.formatBaseUnits(pay.tax),
    }),
    foot: i18n.t('pay.foot', {
      source: i18n.source(dataset, rules?.slabs.source.document ?? ''),
    }),
    table: () => ({
      caption: i18n.t('pay.caption'),
      columns: [i18n.t('pay.step'), ...pays.map((item) => i18n.t(`pay.of.${item.of}`))],
      rows: [
        ...paySteps.map((step) => [
          i18n.t(`pay.${step}`),
          ...pays.map((item) => i18n.formatBaseUnits(signedAmount(step, item.pay))),
        ]),
        [i18n.t('pay.inHand'), ...pays.map((item) => i18n.formatBaseUnits(item.pay.inHand))],
      ],
    }),
  };
}

/** Describes one step of the chart. */
export function payReading(step: PayStep, pay: TakeHome, i18n: I18n): string {
  return i18n.t('pay.reading', {
    name: i18n.t(`pay.${step}`),
    rupees: i18n.formatBaseUnits(signedAmount(step, pay)),
  });
}
