/**
 * English (India). A message is a text, or one text for each plural category of `{n}`; `{…}` are placeholders,
 * `*…*` is set strong. Every other language has the same keys and placeholders.
 */
export const en = {
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

  // What is opened below the charts
  'later.badLink': 'The link that brought you here is damaged, so the calculator starts afresh.',
  'later.numbers': 'Where the numbers come from',
  'later.take': 'Take it with you',
  'later.loading': 'On its way.',
  'later.failed': 'This could not be loaded; close it and open it again to try once more.',

  // A dataset that can't be used
  'dataset.refused': {
    one: 'This calculator can’t be shown: its figures have {n} mistake',
    other: 'This calculator can’t be shown: its figures have {n} mistakes',
  },
  'dataset.found': 'Found:',
  'dataset.allowed': 'Allowed:',
  'dataset.more': 'and {n} more',

  // Calls to action
  'actions.apply': 'Apply',
  'actions.hire': 'Hire {professionals}',

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
  'figure.table': 'Data table',
  'figure.source': 'Bands and years: {source}. Odds: our assumptions.',
  'figure.sourceFacts': 'Source: {source}.',
  'figure.read': 'Point at it, tap it or use the arrow keys to read values; the table has all of them.',

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
  'path.year': 'year {n}',
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
  'path.month': 'Month',
  'path.p10': 'Move, 1 in 10 below',
  'path.p50': 'Move, median',
  'path.p90': 'Move, 1 in 10 above',
  'path.stayColumn': 'Stay',
  'path.phase': 'Phase',
  'path.caption': 'Yearly pay by month, {units}',

  // Salary bands
  'bands.titleLower': 'You would start in the lower third of the entry band',
  'bands.titleMiddle': 'You would start in the middle of the entry band',
  'bands.titleUpper': 'You would start in the upper third of the entry band',
  'bands.titleMid': 'You would start in the mid-level band at once',
  'bands.titlePlain': '{Professionals} start at {entry} and reach {mid} at mid level',
  'bands.subtitlePlain': 'Yearly pay in {unitsShort}, {place}',
  'bands.subtitle': 'Yearly pay in {unitsShort}, {place}. Bars: the bands; lines: you, in 8 of 10 futures',
  'bands.subtitleFactor':
    'Yearly pay in {unitsShort}, {place}: {first} times {factor}, our assumption. Bars: the bands; lines: you, in 8 of 10 futures',
  'bands.place': 'city of tier {tier}',
  'bands.first': 'tier 1',
  'bands.firstRole': 'First role',
  'bands.midLevel': 'Mid level',
  'bands.range': '{low}–{high} {unitShort}',
  'bands.rangeSaid': '{low} to {high} {unitShort}',
  'bands.you': 'you {pay}',
  'bands.today': 'today {pay}',
  'bands.estimate': 'today about {pay}',
  'bands.description':
    'Range chart: first roles pay {entry} and you would get about {first}; mid level pays {mid} and you would get about {later}. Today you earn {now}.',
  'bands.descriptionMid':
    'Range chart: first roles pay {entry}; mid level pays {mid}, and there you would start at about {later}. Today you earn {now}.',
  'bands.descriptionPlain':
    'Range chart: first roles pay {entry}, mid level pays {mid}. Today you earn {now}.',
  'bands.readMark': 'Mark to read',
  'bands.readToday': 'Today: *{pay}* a year',
  'bands.readBand': '{name}: the band is {range}',
  'bands.readYou': '{name}: you, about *{pay}* ({range} in 8 of 10 futures)',
  'bands.level': 'Level',
  'bands.bandLow': 'Band from',
  'bands.bandHigh': 'Band to',
  'bands.yourLow': 'You, 1 in 10 below',
  'bands.yours': 'You, median',
  'bands.yourHigh': 'You, 1 in 10 above',
  'bands.caption': 'Salary bands and your pay in them, {units} a year; today you earn {now}',

  // Market gap
  'market.title': '1 {unfilledWord} {field} role for every {n} {people} {placedWord}',
  'market.titleLeft': 'If {share} of them moved, {left} {field} roles would stay {unfilledWord}',
  'market.titleFull': 'If {share} of them moved, every {field} role would be filled',
  'market.titleOver': 'If {share} of them moved, {over} people would find no {field} role',
  'market.subtitle': '{year}, rough figures. Each square is {per} people or roles',
  'market.placed': '{n} {people} {placedWord}',
  'market.unfilled': '{n} {field} roles {unfilledWord}',
  'market.filled': '{filled} of {n} {field} roles filled',
  'market.scenario': 'If this share of them moved into {field}',
  'market.description':
    'Unit chart: {placed} {people} were {placedWord}, {unfilled} {field} roles stayed {unfilledWord}. That is {share} of them.',
  'market.scenarioText':
    'If {moved} of them moved, {filled} roles would be filled and {left} stay {unfilledWord}.',
  'market.readPart': 'Part to read',
  'market.readPlaced': '*{n}* {people} {placedWord}',
  'market.readFilled': '*{n}* {field} roles filled in this scenario',
  'market.readLeft': '*{n}* {field} roles {unfilledWord}',
  'market.readOver': '*{n}* people trained beyond the roles there are',
  'market.quantity': 'Quantity',
  'market.value': 'Count',
  'market.rowPlaced': '{People} {placedWord}',
  'market.rowUnfilled': '{Field} roles {unfilledWord} today',
  'market.rowFilled': 'Roles filled in the scenario',
  'market.rowLeft': 'Roles that stay {unfilledWord}',
  'market.rowOver': 'People beyond the roles',
  'market.caption': 'The market gap, {year}, and the scenario in which {share} of the {people} move',

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

  // Plan
  'plan.title': '{left} to go, the last {last} for the project that gets you hired',
  'plan.titleCapstone': '{left} to go, all for the project that gets you hired',
  'plan.titlePlain': '{left} to go',
  'plan.subtitle':
    'A week of the plan is {hours} of study; at {weekly} a week all of it takes {months}. Tick what you know already.',
  'plan.foot': 'Weeks and topics: {source}. Hours: our assumption.',
  'plan.description': 'Study plan: {left} of {all} left, {hours} of study in {months}.',
  'plan.inWeek': 'week {from}',
  'plan.inWeeks': 'weeks {from} to {to}',
  'plan.known': 'known already',
  'plan.has': 'What you bring along',
  'plan.needs': 'What is missing',
  'plan.after': 'Most asked for afterwards',
  'plan.share': 'Production {field} is {engineering} engineering and {modelling} modelling.',
  'plan.caption': 'The plan, week by week',
  'plan.topic': 'Topic',
  'plan.build': 'What is built',
  'plan.when': 'When',

  // Take-home
  'pay.title.now': '{monthly} in hand a month today',
  'pay.title.firstRole': '{monthly} in hand a month in the first role',
  'pay.title.midLevel': '{monthly} in hand a month at mid level',
  'pay.subtitle': 'From a CTC (cost to company) of {ctc}, {rules}; {currency} a year',
  'pay.foot': 'Tax: {source}. Basic pay and professional tax: our assumptions.',
  'pay.none': 'This dataset has no take-home rules.',
  'pay.whose': 'Whose pay is taken apart; in hand a month',
  'pay.of.now': 'Now',
  'pay.of.firstRole': 'First role',
  'pay.of.midLevel': 'Mid level',
  'pay.ctc': 'CTC',
  'pay.employerPf': 'employer’s provident fund',
  'pay.gratuity': 'gratuity',
  'pay.employeePf': 'your provident fund',
  'pay.professionalTax': 'professional tax',
  'pay.tax': 'income tax',
  'pay.inHandYear': 'in hand, a year',
  'pay.inHand': 'in hand, a month',
  'pay.readStep': 'Step to read',
  'pay.reading': '{name}: *{rupees}*',
  'pay.description':
    'Waterfall chart: of a CTC of {ctc} a year, {year} are paid out, {monthly} a month. Income tax takes {tax}.',
  'pay.caption': 'From CTC to in-hand pay, {currency} a year',
  'pay.step': 'Step',
} as const;
