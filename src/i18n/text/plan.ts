/** The text of the study plan chart. */
import type { DatasetFigures, PlanEntry } from '../../data/schema.ts';
import type { FullProfile } from '../../model/profile.ts';
import { type PlannedWeeks, type StudyPlan, weeksOf } from '../../model/studyPlan.ts';
import type { I18n } from '../createI18n.ts';
import type { ChartText } from './chartText.ts';

export function planText(
  plan: StudyPlan<PlanEntry>,
  profile: FullProfile,
  dataset: DatasetFigures,
  i18n: I18n,
): ChartText {
  const months = plan.months < 1 ? i18n.t('unit.underMonth') : i18n.t('unit.months', { n: plan.months });
  return {
    title: title(plan, i18n),
    subtitle: i18n.t('plan.subtitle', {
      hours: i18n.t('unit.hours', { n: dataset.assumptions.hoursPerPlanWeek.value }),
      weekly: i18n.t('unit.hours', { n: profile.studyHoursPerWeek }),
      months,
    }),
    description: i18n.t('plan.description', {
      left: plan.weeks,
      all: i18n.t('unit.weeks', { n: weeksOf(plan.entries) }),
      hours: i18n.t('unit.hours', { n: plan.hours }),
      months,
    }),
    foot: i18n.t('plan.foot', { source: i18n.source(dataset, dataset.plan.source.document) }),
    table: () => ({
      caption: i18n.t('plan.caption'),
      columns: (['plan.topic', 'plan.build', 'plan.when'] as const).map((key) => i18n.t(key)),
      rows: plan.entries.map((entry) => [
        i18n.datasetText(dataset, `plan.${entry.id}.topic`, entry.topic),
        i18n.datasetText(dataset, `plan.${entry.id}.build`, entry.build),
        planWhen(entry, i18n),
      ]),
    }),
  };
}

/** The weeks of a plan entry as text, or that it is already known. */
export function planWhen({ from, to }: PlannedWeeks, i18n: I18n): string {
  if (from === undefined || to === undefined) return i18n.t('plan.known');
  return from === to ? i18n.t('plan.inWeek', { from }) : i18n.t('plan.inWeeks', { from, to });
}

function title(plan: StudyPlan, i18n: I18n): string {
  const last = weeksOf(plan.entries.filter(({ capstone }) => capstone));
  const left = i18n.t('unit.weeks', { n: plan.weeks });
  if (last === 0) return i18n.t('plan.titlePlain', { left });
  if (plan.weeks === last) return i18n.t('plan.titleCapstone', { left });
  return i18n.t('plan.title', { left, last: i18n.t('unit.weeks', { n: last }) });
}
