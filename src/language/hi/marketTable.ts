/** Hindi: the market gap as a table. */
import type { PartMessages } from '../words.ts';

export const messages: PartMessages['marketTable'] = {
  'market.quantity': 'क्या',
  'market.value': 'कितने',
  'market.rowPlaced': 'नौकरी पाने वाले {people}',
  'market.rowUnfilled': 'आज ख़ाली {field} पद',
  'market.rowFilled': 'इस स्थिति में भरे पद',
  'market.rowLeft': 'ख़ाली रहे पद',
  'market.rowOver': 'पदों से ज़्यादा लोग',
  'market.caption': 'मार्केट गैप, {year}, और वह स्थिति जिसमें {share} {people} {field} में जाते हैं',
};
