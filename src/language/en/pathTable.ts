/** English (India): the salary path as a table. */
export const messages = {
  'path.month': 'Month',
  'path.p10': 'Move, 1 in 10 below',
  'path.p50': 'Move, median',
  'path.p90': 'Move, 1 in 10 above',
  'path.stayColumn': 'Stay',
  'path.phase': 'Phase',
  'path.caption': 'Yearly pay by month, {units}',
} as const;
