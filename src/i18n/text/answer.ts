/** The text of the answer: the pay of the first role, its start, and whether the move gains more than staying. */

import type { DatasetFigures } from '../../data/schema.ts';
import { type FullProfile, limitsOf } from '../../model/profile.ts';
import type { Projection } from '../../model/projection.ts';
import type { I18n } from '../createI18n.ts';

export interface AnswerText {
  /** The main sentences; `*…*` is strong. */
  readonly main: string;
  /** Whether the move gains in most scenarios. */
  readonly gains: boolean;
  /** The tipping point, and caveats about the figures. */
  readonly notes: readonly string[];
}

export function answerText(
  projection: Projection,
  profile: FullProfile,
  dataset: DatasetFigures,
  i18n: I18n,
): AnswerText {
  const { stay, estimatedSalary } = projection;
  const audienceYears = dataset.facts.audienceExperience.value;
  const notes = [
    projection.startMonth && !startsBeyond(projection) ? tippingPoint(projection, dataset, i18n) : undefined,
    estimatedSalary ? i18n.t('answer.estimated', { salary: i18n.money(stay[0] ?? 0) }) : undefined,
    profile.experienceYears < audienceYears
      ? i18n.t('answer.young', { years: i18n.years(audienceYears) })
      : undefined,
  ];
  return {
    main: main(projection, i18n),
    gains: projection.chanceAhead >= 0.5,
    notes: notes.filter((note) => note !== undefined),
  };
}

const horizonMonths = ({ months }: Projection) => months.length - 1;

/** Whether the first ML pay of the median scenario is beyond the horizon. */
const startsBeyond = (projection: Projection) =>
  (projection.startMonth?.p50 ?? 0) > horizonMonths(projection);

function main(projection: Projection, i18n: I18n): string {
  const { stay, firstPay, startMonth, startsAtMid, chanceAhead } = projection;
  const years = i18n.years(horizonMonths(projection) / 12);
  const salary = i18n.money(stay[0] ?? 0);
  if (!firstPay || !startMonth) {
    return i18n.t('answer.noCapstone', { salary, later: i18n.money(stay.at(-1) ?? 0), years });
  }
  const months = i18n.months(startMonth.p50);
  if (startsBeyond(projection)) return i18n.t('answer.beyond', { months, years });
  const gains = chanceAhead >= 0.5;
  const key = gains
    ? startsAtMid
      ? 'answer.gainAtMid'
      : 'answer.gain'
    : startsAtMid
      ? 'answer.lossAtMid'
      : 'answer.loss';
  return i18n.t(key, {
    salary,
    pay: i18n.money(firstPay.p50),
    range: i18n.moneyRange(firstPay.p10, firstPay.p90),
    months,
    years,
    count: i18n.scenarios(gains ? chanceAhead : 1 - chanceAhead),
  });
}

/** The current salary up to which the move gains in at least half of the scenarios. */
function tippingPoint(
  { tippingSalaryLpa: tipping }: Projection,
  dataset: DatasetFigures,
  i18n: I18n,
): string {
  const { min, max } = limitsOf('currentSalaryLpa', dataset);
  if (tipping === null) return i18n.t('answer.tipNever', { min: i18n.money(min) });
  // The tipping point is a multiple of 0.1 LPA; the largest allowed salary need not be.
  if (10 * tipping + 1 > 10 * max) return i18n.t('answer.tipAlways', { max: i18n.money(max) });
  return i18n.t('answer.tip', { tip: i18n.money(tipping) });
}
