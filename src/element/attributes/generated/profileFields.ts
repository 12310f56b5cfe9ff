/**
 * The fields of the profile that attributes set, by the type of the attribute. Written by `npm run generate`: edit
 * `../table.ts`.
 */
export const profileFields = {
  number: {
    'experience': 'experienceYears',
    'ml-experience': 'mlYears',
    'salary': 'currentSalaryLpa',
    'hours': 'studyHoursPerWeek',
    'income-kept': 'incomeKept',
    'course-fee': 'courseFeeLakh',
  },
  text: {
    'city': 'cityTier',
  },
  choice: {
    'city-tier': 'cityTier',
  },
  boolean: {
    'capstone': 'capstone',
  },
  list: {
    'skip': 'skippedWeeks',
  },
} as const;
