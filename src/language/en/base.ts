/**
 * English (India): what is on every picture. A message is a text, or one text for each plural category of `{n}`; `{…}` are
 * placeholders, `*…*` is set strong. Every other language has the same keys and placeholders.
 */
export const messages = {
  // Quantities
  'money.range': '{low} to {high}',
  'unit.percent': '{n}%',
  // What the built-in dataset calls its money and its career; others bring words of their own
  'term.currency': 'rupees',
  'term.payKind': 'fixed CTC',
  'term.unitsShort': 'lakh rupees (LPA)',
  'term.symbolUnit': 'lakh ₹',
  'term.unitName': 'lakh',
  'term.units': 'lakh rupees',
  'term.unitShort': 'LPA',
  'term.largerName': 'crore',
  'term.field': 'ML',
  'term.professionals': 'ML engineers',
  'term.people': 'developers',
  'term.peopleOblique': 'developers',
  'term.placedWord': 'placed',
  'term.unfilledWord': 'unfilled',
  'term.guide': 'the guide',
  // What is loaded when it is shown
  'loading.waiting': 'On its way.',
  'loading.failed': 'This could not be loaded.',
  'loading.again': 'Try again',
  // What all charts share
  'figure.table': 'Data table',
  'figure.sourceFacts': 'Source: {source}.',
  'figure.read': 'Point, tap or use the arrow keys to read values; the table has all.',
} as const;
