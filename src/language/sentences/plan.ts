/** What the plan says. */
import type { DatasetFigures, PlanEntry } from '../../data/schema.ts';
import type { FullProfile } from '../../model/profile.ts';
import { type PlannedWeeks, type StudyPlan, weeksOf } from '../../model/studyPlan.ts';
import type { Words } from '../words.ts';
import type { ChartText } from './chartText.ts';

export function planText(
  plan: StudyPlan<PlanEntry>,
  profile: FullProfile,
  dataset: DatasetFigures,
  words: Words,
): ChartText {
  const months =
    plan.months < 1 ? words.say('unit.underMonth') : words.say('unit.months', { n: plan.months });
  return {
    title: title(plan, words),
    subtitle: words.say('plan.subtitle', {
      hours: words.say('unit.hours', { n: dataset.assumptions.hoursPerPlanWeek.value }),
      weekly: words.say('unit.hours', { n: profile.studyHoursPerWeek }),
      months,
    }),
    description: words.say('plan.description', {
      left: plan.weeks,
      all: words.say('unit.weeks', { n: weeksOf(plan.entries) }),
      hours: words.say('unit.hours', { n: plan.hours }),
      months,
    }),
    foot: words.say('plan.foot', { source: words.source(dataset, dataset.plan.source.document) }),
    table: () => ({
      caption: words.say('plan.caption'),
      columns: (['plan.topic', 'plan.build', 'plan.when'] as const).map((key) => words.say(key)),
      rows: plan.entries.map((entry) => [
        words.own(dataset, `plan.${entry.id}.topic`, entry.topic),
        words.own(dataset, `plan.${entry.id}.build`, entry.build),
        planWhen(entry, words),
      ]),
    }),
  };
}

/** The weeks that an entry takes, in words. */
export function planWhen({ from, to }: PlannedWeeks, words: Words): string {
  if (from === undefined || to === undefined) return words.say('plan.known');
  return from === to ? words.say('plan.inWeek', { from }) : words.say('plan.inWeeks', { from, to });
}

function title(plan: StudyPlan, words: Words): string {
  const last = weeksOf(plan.entries.filter(({ capstone }) => capstone));
  const left = words.say('unit.weeks', { n: plan.weeks });
  if (last === 0) return words.say('plan.titlePlain', { left });
  if (plan.weeks === last) return words.say('plan.titleCapstone', { left });
  return words.say('plan.title', { left, last: words.say('unit.weeks', { n: last }) });
}
