/**
 * English (India): what is on every picture. A message is a text, or one text for each plural category of `{n}`; `{…}` are
 * placeholders, `*…*` is set strong. Every other language has the same keys and placeholders.
 */
export const messages = {
  // Quantities
  'money.range': '{low} to {high}',
  'unit.years': { one: '{n} year', other: '{n} years' },
  'unit.months': { one: '{n} month', other: '{n} months' },
  'unit.underMonth': 'less than a month',
  'unit.weeks': { one: '{n} week', other: '{n} weeks' },
  'unit.hours': { one: '{n} hour', other: '{n} hours' },
  'unit.percent': '{n}%',
  'futures.count': '{n} of 50 futures',
  'futures.few': 'fewer than 1 in 50 futures',
  'futures.most': 'more than 49 in 50 futures',
  // What the built-in dataset calls its money and its career; others bring words of their own
  'money.currency': 'rupees',
  'money.pay': 'fixed CTC',
  'money.unit.name': 'lakh',
  'money.unit.words': 'lakh rupees',
  'money.unit.short': 'LPA',
  'money.larger.name': 'crore',
  'names.field': 'ML',
  'names.professionals': 'ML engineers',
  'names.people': 'developers',
  'names.peopleOblique': 'developers',
  'names.placed': 'placed',
  'names.unfilled': 'unfilled',
  'names.guide': 'the guide',
  // Views
  'views.name': 'Charts',
  'views.loading': 'The chart is on its way.',
  'views.failed': 'The chart could not be loaded; the answer above stands. Choose it again to try once more.',
  'views.path': 'Salary path',
  'views.odds': 'Odds',
  'views.bands': 'Salary bands',
  'views.market': 'Market gap',
  'views.plan': '{n}-week plan',
  'views.pay': 'Take-home',
  // What all charts share
  'figure.ask': 'Where do these numbers come from?',
  'later.failed': 'This could not be loaded; close it and open it again to try once more.',
  'figure.table': 'Data table',
  'figure.source': 'Bands and years: {source}. Odds: our assumptions.',
  'figure.sourceFacts': 'Source: {source}.',
  'figure.read': 'Point at it, tap it or use the arrow keys to read values; the table has all of them.',
  'figure.year': 'year {n}',
} as const;
