/** What the take-home chart says. */
import { currencyFormat } from '../../data/currency.ts';
import type { DatasetFigures } from '../../data/schema.ts';
import { type PayStep, paySteps, signedAmount, type TakeHome } from '../../model/takeHome.ts';
import type { Words } from '../words.ts';
import type { ChartText } from './chartText.ts';

/** Whose pay is taken apart. */
export type PayOf = 'now' | 'firstRole' | 'midLevel';

export type Pays = readonly { readonly of: PayOf; readonly pay: TakeHome }[];

export function payText(shown: Pays[number], pays: Pays, dataset: DatasetFigures, words: Words): ChartText {
  const { of, pay } = shown;
  const rules = dataset.takeHome;
  return {
    title: words.say(`pay.title.${of}`, { monthly: words.rupees(pay.inHand) }),
    subtitle: words.say('pay.subtitle', {
      ctc: words.money(pay.ctc / currencyFormat(dataset).unit.size),
      rules: words.own(dataset, 'takeHome.title', rules?.title),
    }),
    description: words.say('pay.description', {
      ctc: words.rupees(pay.ctc),
      year: words.rupees(pay.inHandYear),
      monthly: words.rupees(pay.inHand),
      tax: words.rupees(pay.tax),
    }),
    foot: words.say('pay.foot', {
      source: words.source(dataset, rules?.slabs.source.document ?? ''),
    }),
    table: () => ({
      caption: words.say('pay.caption'),
      columns: [words.say('pay.step'), ...pays.map((each) => words.say(`pay.of.${each.of}`))],
      rows: [
        ...paySteps.map((step) => [
          words.say(`pay.${step}`),
          ...pays.map((each) => words.rupees(signedAmount(step, each.pay))),
        ]),
        [words.say('pay.inHand'), ...pays.map((each) => words.rupees(each.pay.inHand))],
      ],
    }),
  };
}

/** One step in words. */
export function payReading(step: PayStep, pay: TakeHome, words: Words): string {
  return words.say('pay.reading', {
    name: words.say(`pay.${step}`),
    rupees: words.rupees(signedAmount(step, pay)),
  });
}
