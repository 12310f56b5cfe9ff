/** The answer in sentences: what the first role pays, from when, and whether it beats staying. */

import type { DatasetFigures } from '../../data/schema.ts';
import { type FullProfile, limitsOf } from '../../model/profile.ts';
import type { Projection } from '../../model/projection.ts';
import type { Words } from '../words.ts';

export interface AnswerText {
  /** `*…*` is strong. */
  readonly main: string;
  /** Whether the move gains in most scenarios. */
  readonly gains: boolean;
  /** The tipping point, and what to know about the figures. */
  readonly notes: readonly string[];
}

export function answerText(
  projection: Projection,
  profile: FullProfile,
  dataset: DatasetFigures,
  words: Words,
): AnswerText {
  const { stay, estimatedSalary } = projection;
  const audienceYears = dataset.facts.audienceExperience.value;
  const notes = [
    projection.startMonth && !startsBeyond(projection) ? tip(projection, dataset, words) : undefined,
    estimatedSalary ? words.say('answer.estimated', { salary: words.money(stay[0] ?? 0) }) : undefined,
    profile.experienceYears < audienceYears
      ? words.say('answer.young', { years: words.years(audienceYears) })
      : undefined,
  ];
  return {
    main: main(projection, words),
    gains: projection.chanceAhead >= 0.5,
    notes: notes.filter((note) => note !== undefined),
  };
}

const horizonMonths = ({ months }: Projection) => months.length - 1;

/** Whether most scenarios see no ML pay within the projection. */
const startsBeyond = (projection: Projection) =>
  (projection.startMonth?.p50 ?? 0) > horizonMonths(projection);

function main(projection: Projection, words: Words): string {
  const { stay, firstPay, startMonth, startsAtMid, chanceAhead } = projection;
  const years = words.years(horizonMonths(projection) / 12);
  const salary = words.money(stay[0] ?? 0);
  if (!firstPay || !startMonth) {
    return words.say('answer.noCapstone', { salary, later: words.money(stay.at(-1) ?? 0), years });
  }
  const months = words.months(startMonth.p50);
  if (startsBeyond(projection)) return words.say('answer.beyond', { months, years });
  const gains = chanceAhead >= 0.5;
  const key = gains
    ? startsAtMid
      ? 'answer.gainAtMid'
      : 'answer.gain'
    : startsAtMid
      ? 'answer.lossAtMid'
      : 'answer.loss';
  return words.say(key, {
    salary,
    pay: words.money(firstPay.p50),
    range: words.moneyRange(firstPay.p10, firstPay.p90),
    months,
    years,
    count: words.scenarios(gains ? chanceAhead : 1 - chanceAhead),
  });
}

function tip({ tippingSalaryLpa: tipping }: Projection, dataset: DatasetFigures, words: Words): string {
  const { min, max } = limitsOf('currentSalaryLpa', dataset);
  if (tipping === null) return words.say('answer.tipNever', { min: words.money(min) });
  // The tipping point is a whole tenth, and the most that may be entered need not be.
  if (10 * tipping + 1 > 10 * max) return words.say('answer.tipAlways', { max: words.money(max) });
  return words.say('answer.tip', { tip: words.money(tipping) });
}
