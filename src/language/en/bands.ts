/** English (India): the salary bands. */
export const messages = {
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
} as const;
