/** English (India): the market gap as a table. */
export const messages = {
  'market.quantity': 'Quantity',
  'market.value': 'Count',
  'market.rowPlaced': '{People} {placedWord}',
  'market.rowUnfilled': '{Field} roles {unfilledWord} today',
  'market.rowFilled': 'Roles filled in the scenario',
  'market.rowLeft': 'Roles that stay {unfilledWord}',
  'market.rowOver': 'People beyond the roles',
  'market.caption': 'The market gap, {year}, and the scenario in which {share} of the {people} move',
} as const;
