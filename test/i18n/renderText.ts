/**
 * Renders all texts of the calculator for a profile: the answer, and each chart's title, description and readings.
 */
import type { I18n } from '../../src/i18n/createI18n.ts';
import { answerText } from '../../src/i18n/text/answer.ts';
import { bandsReadings, bandsText } from '../../src/i18n/text/bands.ts';
import type { ChartText } from '../../src/i18n/text/chartText.ts';
import { marketReadings, marketText } from '../../src/i18n/text/market.ts';
import { oddsReading, oddsText } from '../../src/i18n/text/odds.ts';
import { pathReading, pathText } from '../../src/i18n/text/path.ts';
import { type PayOf, payReading, payText } from '../../src/i18n/text/pay.ts';
import { planText, planWhen } from '../../src/i18n/text/plan.ts';
import {
  type Dataset,
  indiaMl2026,
  marketGap,
  type Profile,
  project,
  studyPlan,
  takeHome,
} from '../../src/model/index.ts';
import { parseProfile } from '../../src/model/parseProfile.ts';
import { salaryBands } from '../../src/model/salaryBands.ts';
import { paySteps } from '../../src/model/takeHome.ts';

export interface RenderedTexts {
  readonly answer: readonly string[];
  readonly path: readonly string[];
  readonly odds: readonly string[];
  readonly bands: readonly string[];
  readonly market: readonly string[];
  readonly plan: readonly string[];
  readonly pay: readonly string[];
}

const around = ({ title, subtitle, description }: ChartText) => [title, subtitle, description];

export function renderTexts(
  given: Profile,
  i18n: I18n,
  {
    movedShare = 0,
    dataset = indiaMl2026,
  }: { readonly movedShare?: number; readonly dataset?: Dataset } = {},
): RenderedTexts {
  const profile = parseProfile(given, dataset);
  const projection = project(given, dataset);
  const answer = answerText(projection, profile, dataset, i18n);

  const year = dataset.assumptions.horizonYears.value;
  const outcomes = projection.outcomes(year);
  const neededLpa = Math.round(outcomes[25] ?? 0);
  const reachedCount = outcomes.filter((pay) => pay >= neededLpa).length;
  const bands = salaryBands(profile, projection, dataset);
  const gap = marketGap({ movedShare }, dataset);
  const plan = studyPlan(given, dataset);
  const ctcs: [PayOf, number | undefined][] = [
    ['now', projection.stay[0]],
    ['firstRole', projection.firstPay?.p50],
    ['midLevel', projection.midPay?.p50],
  ];
  const pays = ctcs.flatMap(([of, ctc]) => {
    const pay = ctc === undefined ? null : takeHome(ctc, dataset);
    return pay ? [{ of, pay }] : [];
  });

  return {
    answer: [answer.main, ...answer.notes],
    path: [
      ...around(pathText(projection, 20, dataset, i18n)),
      pathReading(projection, 1, i18n),
      pathReading(projection, 24, i18n),
    ],
    odds: [
      ...around(oddsText({ outcomes, year, neededLpa, reachedCount, columns: [] }, dataset, i18n)),
      oddsReading(outcomes, 0, i18n),
    ],
    bands: [
      ...around(bandsText(bands, dataset, i18n)),
      ...bandsReadings(bands, i18n).map(({ text }) => text),
    ],
    market: [
      ...around(marketText(gap, movedShare, 5000, dataset, i18n)),
      ...marketReadings(gap, dataset, i18n).map(({ text }) => text),
    ],
    plan: [
      ...around(planText(plan, profile, dataset, i18n)),
      ...plan.entries.map((entry) => planWhen(entry, i18n)),
    ],
    pay: pays.flatMap((shown) => [
      ...around(payText(shown, pays, dataset, i18n)),
      ...paySteps.map((step) => payReading(step, shown.pay, i18n)),
    ]),
  };
}
