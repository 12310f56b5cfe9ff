/** Hindi: the salary path as a table. */
import type { PartMessages } from '../words.ts';

export const messages: PartMessages['pathTable'] = {
  'path.month': 'महीना',
  'path.p10': 'बदलाव, 10 में 1 इससे नीचे',
  'path.p50': 'बदलाव, मीडियन',
  'path.p90': 'बदलाव, 10 में 1 इससे ऊपर',
  'path.stayColumn': 'यहीं रहना',
  'path.phase': 'चरण',
  'path.caption': 'महीनेवार सालाना वेतन, {units}',
};
