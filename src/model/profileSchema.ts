/** The profile as a Zod schema, with the limits that the model's own validation uses. */
import * as z from 'zod/mini';
import { type NumberField, numberFields } from './profile.ts';

const within = (field: NumberField) => {
  const { min, max } = numberFields[field];
  return z.optional(z.number().check(z.minimum(min), z.maximum(max)));
};

/** Validates a profile independently of a dataset, which may have other limits and defines the skippable weeks. */
export const profileSchema = z.strictObject({
  experienceYears: within('experienceYears'),
  mlYears: within('mlYears'),
  cityTier: z.optional(z.literal([1, 2, 3])),
  currentSalaryLpa: within('currentSalaryLpa'),
  studyHoursPerWeek: within('studyHoursPerWeek'),
  skippedWeeks: z.optional(z.array(z.string())),
  capstone: z.optional(z.boolean()),
  courseFeeLakh: within('courseFeeLakh'),
  incomeKept: within('incomeKept'),
});
