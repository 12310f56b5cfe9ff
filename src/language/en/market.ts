/** English (India): the market gap. */
export const messages = {
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
  'market.readFilled': '*{n}* {field} roles then filled',
  'market.readLeft': '*{n}* {field} roles {unfilledWord}',
  'market.readOver': '*{n}* people beyond the roles',
} as const;
