/** English (India): the odds. */
export const messages = {
  // Odds
  'odds.title': {
    one: '{count} pays at least {pay} in year {year}',
    other: '{count} pay at least {pay} in year {year}',
  },
  'odds.subtitle':
    'Each dot is one future in fifty, by its yearly pay in {units}. Move the handle to the pay that you need',
  'odds.atLeast': 'at least {pay}',
  'odds.threshold': 'I need at least',
  'odds.year': 'At the end of',
  'odds.readFuture': 'Future to read',
  'odds.readDot': 'Future {n} of {all}, by pay: *{pay}* a year',
  'odds.description':
    'Dot plot of {all} futures in year {year}, by pay: {range}, half of them {middle}. {finding}.',
  'odds.caption': 'Futures in fifty by yearly pay in year {year}',
  'odds.pay': 'Yearly pay',
  'odds.futures': 'Futures',
} as const;
