/** English (India): time, odds, and where they are from; the market alone does without. */
export const messages = {
  'unit.years': { one: '{n} year', other: '{n} years' },
  'unit.months': { one: '{n} month', other: '{n} months' },
  'unit.underMonth': 'less than a month',
  'unit.weeks': { one: '{n} week', other: '{n} weeks' },
  'unit.hours': { one: '{n} hour', other: '{n} hours' },
  'futures.count': '{n} of 50 futures',
  'futures.few': 'fewer than 1 in 50 futures',
  'futures.most': 'more than 49 in 50 futures',
  'figure.year': 'year {n}',
  'figure.source': 'Bands and years: {source}. Odds: our assumptions.',
} as const;
