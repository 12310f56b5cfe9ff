/** The profile as a zod schema, made of the same limits as the model's own check. */
import * as z from 'zod/mini';
import { type NumberField, numberFields } from './profile.ts';

const within = (field: NumberField) => {
  const { min, max } = numberFields[field];
  return z.optional(z.number().check(z.minimum(min), z.maximum(max)));
};

/** A profile as it comes from outside; which weeks may be skipped is checked with the dataset. */
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
