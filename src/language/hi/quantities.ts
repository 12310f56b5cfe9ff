/** Hindi: time, odds, and where they are from; the market alone does without. */
import type { PartMessages } from '../words.ts';

export const messages: PartMessages['quantities'] = {
  'unit.years': { one: '{n} साल', other: '{n} साल' },
  'unit.months': { one: '{n} महीने', other: '{n} महीने' },
  'unit.underMonth': 'एक महीने से भी कम समय',
  'unit.weeks': { one: '{n} हफ़्ता', other: '{n} हफ़्ते' },
  'unit.hours': { one: '{n} घंटा', other: '{n} घंटे' },
  'futures.count': '50 में से {n}',
  'futures.few': '50 में से 1 से भी कम',
  'futures.most': '50 में से 49 से ज़्यादा',
  'figure.year': 'साल {n}',
  'figure.source': 'बैंड और साल: {source}। संभावनाएँ: हमारी मान्यताएँ।',
};
