/** What the visitor entered: its fields and their limits. */
import type { ModelInput } from '../data/schema.ts';

export type CityTier = 1 | 2 | 3;

/** The profile; a field left out takes its default from `defaults`. */
export interface Profile {
  /** Years of paid software development, 0 to 40. Default 4. */
  readonly experienceYears?: number | undefined;
  /** Years of production ML work already done, 0 to 20. Default 0. */
  readonly mlYears?: number | undefined;
  /** Default 1. */
  readonly cityTier?: CityTier | undefined;
  /** Fixed CTC today, lakh rupees a year, 1 to 300. Left out, it is estimated from the experience. */
  readonly currentSalaryLpa?: number | undefined;
  /** Hours of study a week, 2 to 60. Default 10. */
  readonly studyHoursPerWeek?: number | undefined;
  /** Ids of plan weeks that the person masters already; never the capstone's. Default none. */
  readonly skippedWeeks?: readonly string[] | undefined;
  /** Whether the capstone will be built and deployed; without it there is no ML offer. Default true. */
  readonly capstone?: boolean | undefined;
  /** Lakh rupees, paid today, 0 to 50. Default 0. */
  readonly courseFeeLakh?: number | undefined;
  /** Share of the current pay kept until the first ML pay, 0 to 1. Default 1. */
  readonly incomeKept?: number | undefined;
}

/** A profile with every default filled in; only the salary may still be absent. */
export interface FullProfile extends Required<Omit<Profile, 'currentSalaryLpa'>> {
  readonly experienceYears: number;
  readonly mlYears: number;
  readonly cityTier: CityTier;
  readonly currentSalaryLpa: number | undefined;
  readonly studyHoursPerWeek: number;
  readonly skippedWeeks: readonly string[];
  readonly capstone: boolean;
  readonly courseFeeLakh: number;
  readonly incomeKept: number;
}

export type NumberField =
  | 'experienceYears'
  | 'mlYears'
  | 'currentSalaryLpa'
  | 'studyHoursPerWeek'
  | 'courseFeeLakh'
  | 'incomeKept';

export interface NumberLimits {
  readonly min: number;
  readonly max: number;
  /** How far one press of an arrow key moves the field; values between are allowed. */
  readonly step: number;
}

export const numberFields: Readonly<Record<NumberField, NumberLimits>> = {
  experienceYears: { min: 0, max: 40, step: 0.5 },
  mlYears: { min: 0, max: 20, step: 0.5 },
  currentSalaryLpa: { min: 1, max: 300, step: 0.1 },
  studyHoursPerWeek: { min: 2, max: 60, step: 1 },
  courseFeeLakh: { min: 0, max: 50, step: 0.1 },
  incomeKept: { min: 0, max: 1, step: 0.05 },
};

/** How far a field may go; pay and fees as far as the dataset says, where it does. */
export function limitsOf(field: NumberField, { money }: Pick<ModelInput, 'money'>): NumberLimits {
  const limits = numberFields[field];
  const own =
    field === 'currentSalaryLpa' ? money?.salary : field === 'courseFeeLakh' ? money?.courseFee : undefined;
  return own ? { ...limits, min: own[0], max: own[1] } : limits;
}

export const cityTiers: readonly CityTier[] = [1, 2, 3];

/** The ids of plan weeks that may be skipped: all but the capstone. */
export const skippableWeeks = (dataset: ModelInput): string[] =>
  dataset.plan.value.filter((entry) => !entry.capstone).map((entry) => entry.id);
