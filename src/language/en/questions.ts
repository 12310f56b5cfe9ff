/** English (India): the questions behind the disclosure. */
export const messages = {
  'questions.salary': 'Current salary',
  'questions.salaryUnit': '{symbolUnit} a year',
  'questions.salaryHint': '{PayKind}. Left empty: estimated as {salary}.',
  'questions.mlYears': '{Field} experience',
  'questions.mlHint': 'In production; courses do not count.',
  'questions.hours': 'Study hours a week',
  'questions.hoursUnit': 'hours',
  'questions.incomeKept': 'Pay kept while studying',
  'questions.keptAll': 'All: study alongside the job',
  'questions.keptHalf': 'Half',
  'questions.keptNone': 'None: leave the job',
  'questions.keptShare': '{share} of it',
  'questions.fee': 'Course fee',
  'questions.feeUnit': '{symbolUnit}',
  'questions.capstone': 'I will build and deploy the capstone project',
} as const;
