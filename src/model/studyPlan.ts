/** What is left of the study plan once the weeks are skipped that a person masters already. */
import type { ModelInput, PlanEntry, PlanWeeks } from '../data/schema.ts';
import type { FullProfile } from './profile.ts';

const monthsPerWeek = 365.25 / 7 / 12;

/** @typeParam Entry an entry of the dataset's plan: with its texts where the dataset has them */
export interface StudyPlan<Entry extends PlanWeeks = PlanEntry> {
  /** Plan weeks left. */
  readonly weeks: number;
  /** Hours of study left. */
  readonly hours: number;
  /** Months that they take at the profile's hours a week. */
  readonly months: number;
  /** Every entry of the plan, in its order. */
  readonly entries: readonly (Entry & PlannedWeeks & { readonly skipped: boolean })[];
}

/** The weeks that an entry takes once others are skipped, counted from 1; undefined where it is skipped itself. */
export interface PlannedWeeks {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** The plan that is left for a profile. */
export function studyPlan<Entry extends PlanWeeks>(
  profile: FullProfile,
  dataset: ModelInput & { readonly plan: { readonly value: readonly Entry[] } },
): StudyPlan<Entry> {
  let done = 0;
  const planned = (entry: Entry) => {
    if (isSkipped(entry, profile)) return { ...entry, skipped: true, from: undefined, to: undefined };
    const from = done + 1;
    done += entry.weeks;
    return { ...entry, skipped: false, from, to: done };
  };
  return {
    weeks: weeksLeft(profile, dataset),
    hours: weeksLeft(profile, dataset) * dataset.assumptions.hoursPerPlanWeek.value,
    months: monthsOfStudy(profile, dataset),
    entries: dataset.plan.value.map(planned),
  };
}

/** Months of study before the job search. */
export function monthsOfStudy(profile: FullProfile, dataset: ModelInput): number {
  const hours = weeksLeft(profile, dataset) * dataset.assumptions.hoursPerPlanWeek.value;
  return hours / profile.studyHoursPerWeek / monthsPerWeek;
}

const isSkipped = (entry: PlanWeeks, profile: FullProfile) => profile.skippedWeeks.includes(entry.id);

const weeksLeft = (profile: FullProfile, dataset: ModelInput) =>
  weeksOf(dataset.plan.value.filter((entry) => !isSkipped(entry, profile)));

/** How many weeks entries take together. */
export function weeksOf(entries: readonly PlanWeeks[]): number {
  let weeks = 0;
  for (const entry of entries) weeks += entry.weeks;
  return weeks;
}
