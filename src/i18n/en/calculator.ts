/** English (India): the questions, the answer and the controls of the calculator. */
export const messages = {
  // Questions
  'questions.name': 'About you',
  'questions.experience': 'Experience',
  'questions.experienceSlider': 'Experience, slider',
  'questions.years': 'years',
  'questions.city': 'City',
  'questions.tier1': 'Tier 1',
  'questions.tier2': 'Tier 2',
  'questions.otherCity': 'Another city or town',
  'questions.tierCity': 'A city of tier {tier}',
  'questions.more': 'Make it yours',
  'questions.moreNow': '{salary} today, {hours} a week',
  'questions.putBack': 'Put back {value}',
  'questions.emptyField': 'Enter a number from {min} to {max}. The answer still uses {used}.',
  'questions.wrongField': '{found} is outside {min} to {max}. The answer still uses {used}.',
  // The answer
  'answer.name': 'The answer',
  'answer.gain':
    'Your first {field} role would pay about *{pay}* ({range} in 8 of 10 futures), about *{months}* from now. After {years} you would be ahead of staying in *{count}*.',
  'answer.gainAtMid':
    'Your first {field} role would already be at mid level and pay about *{pay}* ({range} in 8 of 10 futures), about *{months}* from now. After {years} you would be ahead of staying in *{count}*.',
  'answer.loss':
    'At {salary} today, the move leaves you behind after {years} in *{count}*. Your first {field} role would pay about *{pay}* ({range} in 8 of 10 futures), about *{months}* from now.',
  'answer.lossAtMid':
    'At {salary} today, the move leaves you behind after {years} in *{count}*. Your first {field} role would already be at mid level and pay about *{pay}* ({range} in 8 of 10 futures), about *{months}* from now.',
  'answer.beyond':
    'At this pace the first {field} pay comes only after about *{months}*, later than the {years} that this projection looks ahead. More study hours a week bring it closer.',
  'answer.noCapstone':
    'Without a capstone project that is built and deployed, *there is no {field} role* at the end of the plan. You would stay on your path: {salary} today, {later} after {years}.',
  'answer.tip': 'Below *{tip}* today, most futures gain; above it, most lose.',
  'answer.tipNever': 'At no pay from {min} up would most futures gain.',
  'answer.tipAlways': 'At any pay up to {max}, most futures gain.',
  'answer.estimated':
    '{salary} today is an estimate from your experience; enter your real pay for your own answer.',
  'answer.young':
    '{Guide} speaks to {people} with {years} or more; below that, read these figures with care.',
  // Charts
  'views.name': 'Charts',
  'views.path': 'Salary path',
  'views.odds': 'Odds',
  'views.bands': 'Salary bands',
  'views.market': 'Market gap',
  'views.plan': '{n}-week plan',
  'views.pay': 'Take-home',
  'figure.ask': 'Where do these numbers come from?',
  // Panels below the charts
  'later.badLink': 'The link that brought you here could not be read, so it changes nothing.',
  'later.numbers': 'Where the numbers come from',
  'later.take': 'Take it with you',
  // Calls to action
  'actions.apply': 'Apply',
  'actions.hire': 'Hire {professionals}',
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
