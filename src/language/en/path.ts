/** English (India): the salary path. */
export const messages = {
  // Salary path
  'path.titleAhead': 'Ahead of staying from month {month}, with {gap} a year more after {years}',
  'path.titleAheadLess': 'Ahead of staying from month {month}, though with {gap} a year less after {years}',
  'path.titleAheadOnly': 'Ahead of staying from month {month}',
  'path.titleBehind': 'At {salary} today the move leaves you behind in {count}',
  'path.titleBeyond': 'No {field} pay within {years} at this pace',
  'path.titleNoCapstone': 'Without the capstone there is no {field} role',
  'path.subtitle':
    'Yearly pay in {units}. Thick line: the median; thin lines: {n} of {all} equally likely futures; shaded: 8 of 10',
  'path.subtitleStay': 'Yearly pay in {units} on the path that you are on',
  'path.move': 'the move',
  'path.stay': 'stay',
  'path.now': 'now',
  'path.breakEven': 'break-even, month {month}',
  'path.study': 'study',
  'path.search': 'job search',
  'path.firstRole': 'first role',
  'path.midLevel': 'mid level',
  'path.description':
    'Line chart over {years}: with the move, pay goes from {now} today to {p50} at the end, {range} in 8 of 10 futures; staying, it reaches {stay}. In the median future: {phases}.',
  'path.descriptionStay': 'Line chart over {years}: staying, pay goes from {now} today to {stay} at the end.',
  'path.phaseTo': '{name} to month {month}',
  'path.phaseLast': 'then {name}',
  'path.readMonth': 'Month to read',
  'path.reading':
    'Month {month}, {phase}: *{p50}* with the move ({range} in 8 of 10 futures), {stay} staying',
  'path.readingSure': 'Month {month}, {phase}: *{p50}* with the move, {stay} staying',
  'path.readingStay': 'Month {month}: {stay} staying',
} as const;
