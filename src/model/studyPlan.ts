/** The study plan without the weeks that a profile skips; see method.html, "Time: study, search, first pay". */
import type { ModelInput, PlanEntry, PlanWeeks } from '../data/schema.ts';
import type { FullProfile } from './profile.ts';

const weeksPerMonth = 365.25 / 7 / 12;

/** @typeParam Entry an entry of the dataset's plan, with or without its texts */
export interface StudyPlan<Entry extends PlanWeeks = PlanEntry> {
  /** Plan weeks that are not skipped. */
  readonly weeks: number;
  /** Hours of study in these weeks. */
  readonly hours: number;
  /** Months of study at the profile's hours a week. */
  readonly months: number;
  /** Every entry of the plan in order, skipped or not. */
  readonly entries: readonly (Entry & PlannedWeeks & { readonly skipped: boolean })[];
}

/** First and last week of an entry once others are skipped, counted from 1; undefined if it is itself skipped. */
export interface PlannedWeeks {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Applies the skipped weeks and the study hours of a profile to the plan. */
export function studyPlan<Entry extends PlanWeeks>(
  profile: FullProfile,
  dataset: ModelInput & { readonly plan: { readonly value: readonly Entry[] } },
): StudyPlan<Entry> {
  let plannedWeeks = 0;
  const planned = (entry: Entry) => {
    if (isSkipped(entry, profile)) return { ...entry, skipped: true, from: undefined, to: undefined };
    const from = plannedWeeks + 1;
    plannedWeeks += entry.weeks;
    return { ...entry, skipped: false, from, to: plannedWeeks };
  };
  return {
    weeks: weeksLeft(profile, dataset),
    hours: weeksLeft(profile, dataset) * dataset.assumptions.hoursPerPlanWeek.value,
    months: monthsOfStudy(profile, dataset),
    entries: dataset.plan.value.map(planned),
  };
}

/** Months of study before the job search: hours of the plan weeks ÷ hours a week ÷ weeks a month. */
export function monthsOfStudy(profile: FullProfile, dataset: ModelInput): number {
  const hours = weeksLeft(profile, dataset) * dataset.assumptions.hoursPerPlanWeek.value;
  return hours / profile.studyHoursPerWeek / weeksPerMonth;
}

const isSkipped = (entry: PlanWeeks, profile: FullProfile) => profile.skippedWeeks.includes(entry.id);

const weeksLeft = (profile: FullProfile, dataset: ModelInput) =>
  weeksOf(dataset.plan.value.filter((entry) => !isSkipped(entry, profile)));

/** The sum of the weeks of some entries. */
export function weeksOf(entries: readonly PlanWeeks[]): number {
  let weeks = 0;
  for (const entry of entries) weeks += entry.weeks;
  return weeks;
}
