/** Everything that the calculator says for a profile: the answer, and each chart's title, description and readings. */

import { answerText } from '../../src/language/sentences/answer.ts';
import { bandsReadings, bandsText } from '../../src/language/sentences/bands.ts';
import type { ChartText } from '../../src/language/sentences/chartText.ts';
import { marketReadings, marketText } from '../../src/language/sentences/market.ts';
import { oddsReading, oddsText } from '../../src/language/sentences/odds.ts';
import { pathReading, pathText } from '../../src/language/sentences/path.ts';
import { type PayOf, payReading, payText } from '../../src/language/sentences/pay.ts';
import { planText, planWhen } from '../../src/language/sentences/plan.ts';
import type { Words } from '../../src/language/words.ts';
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

export interface Sayings {
  readonly answer: readonly string[];
  readonly path: readonly string[];
  readonly odds: readonly string[];
  readonly bands: readonly string[];
  readonly market: readonly string[];
  readonly plan: readonly string[];
  readonly pay: readonly string[];
}

const around = ({ title, subtitle, description }: ChartText) => [title, subtitle, description];

export function sayings(
  given: Profile,
  words: Words,
  {
    movedShare = 0,
    dataset = indiaMl2026,
  }: { readonly movedShare?: number; readonly dataset?: Dataset } = {},
): Sayings {
  const profile = parseProfile(given, dataset);
  const projection = project(given, dataset);
  const answer = answerText(projection, profile, dataset, words);

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
      ...around(pathText(projection, 20, dataset, words)),
      pathReading(projection, 1, words),
      pathReading(projection, 24, words),
    ],
    odds: [
      ...around(oddsText({ outcomes, year, neededLpa, reachedCount, columns: [] }, dataset, words)),
      oddsReading(outcomes, 0, words),
    ],
    bands: [
      ...around(bandsText(bands, dataset, words)),
      ...bandsReadings(bands, words).map(({ text }) => text),
    ],
    market: [
      ...around(marketText(gap, movedShare, 5000, dataset, words)),
      ...marketReadings(gap, dataset, words).map(({ text }) => text),
    ],
    plan: [
      ...around(planText(plan, profile, dataset, words)),
      ...plan.entries.map((entry) => planWhen(entry, words)),
    ],
    pay: pays.flatMap((shown) => [
      ...around(payText(shown, pays, dataset, words)),
      ...paySteps.map((step) => payReading(step, shown.pay, words)),
    ]),
  };
}
