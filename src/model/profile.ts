/** The profile, which a visitor enters, with the limits of its fields. */
import type { ModelInput } from '../data/schema.ts';

export type CityTier = 1 | 2 | 3;

/**
 * A profile; omitted fields have the defaults of `defaults`. Amounts are in the unit of the dataset, whose `money`
 * may replace the limits of salary and course fee.
 */
export interface Profile {
  /** Years of paid software development, 0 to 40. Default 4. */
  readonly experienceYears?: number | undefined;
  /** Years of production ML work already done, 0 to 20. Default 0. */
  readonly mlYears?: number | undefined;
  /** Tier of the city, by population: 1, 2 or 3. Default 1. */
  readonly cityTier?: CityTier | undefined;
  /** Fixed CTC today, lakh rupees a year, 1 to 300. If omitted, it is estimated from the experience. */
  readonly currentSalaryLpa?: number | undefined;
  /** Hours of study a week, 2 to 60. Default 10. */
  readonly studyHoursPerWeek?: number | undefined;
  /** Ids of the plan weeks that the person has already mastered; the capstone can't be skipped. Default none. */
  readonly skippedWeeks?: readonly string[] | undefined;
  /**
   * Whether the capstone will be built and deployed. If the dataset requires one, there is no ML offer without it.
   * Default true.
   */
  readonly capstone?: boolean | undefined;
  /** Course fee, lakh rupees, paid today, 0 to 50. Default 0. */
  readonly courseFeeLakh?: number | undefined;
  /** Share of the current pay kept until the first ML pay, 0 to 1. Default 1. */
  readonly incomeKept?: number | undefined;
}

/** A profile with its defaults filled in; only the salary may be undefined, and is then estimated. */
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
  /** Change of the value with one press of an arrow key; values between the steps are allowed. */
  readonly step: number;
}

/** The limits of the number fields, in the units of {@link Profile}. */
export const numberFields: Readonly<Record<NumberField, NumberLimits>> = {
  experienceYears: { min: 0, max: 40, step: 0.5 },
  mlYears: { min: 0, max: 20, step: 0.5 },
  currentSalaryLpa: { min: 1, max: 300, step: 0.1 },
  studyHoursPerWeek: { min: 2, max: 60, step: 1 },
  courseFeeLakh: { min: 0, max: 50, step: 0.1 },
  incomeKept: { min: 0, max: 1, step: 0.05 },
};

/** The limits of a field. A dataset with its own currency may define those of salary and course fee. */
export function limitsOf(field: NumberField, { money }: Pick<ModelInput, 'money'>): NumberLimits {
  const limits = numberFields[field];
  const datasetLimits =
    field === 'currentSalaryLpa' ? money?.salary : field === 'courseFeeLakh' ? money?.courseFee : undefined;
  return datasetLimits ? { ...limits, min: datasetLimits[0], max: datasetLimits[1] } : limits;
}

export const cityTiers: readonly CityTier[] = [1, 2, 3];

/** The ids of the plan weeks that may be skipped: all except the capstone. */
export const skippableWeeks = (dataset: ModelInput): string[] =>
  dataset.plan.value.filter((entry) => !entry.capstone).map((entry) => entry.id);
