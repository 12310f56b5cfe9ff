/** Hindi: the market gap. */
import type { PartMessages } from '../words.ts';

export const messages: PartMessages['market'] = {
  // Market gap
  'market.title': 'नौकरी पाने वाले हर {n} {people} पर {field} का 1 पद ख़ाली',
  'market.titleLeft': 'उनमें से {share} {field} में जाएँ तो भी {field} के {left} पद ख़ाली रहेंगे',
  'market.titleFull': 'उनमें से {share} {field} में जाएँ तो {field} का हर पद भर जाएगा',
  'market.titleOver': 'उनमें से {share} {field} में जाएँ तो {over} लोगों को {field} का पद नहीं मिलेगा',
  'market.subtitle': '{year}, मोटे आँकड़े। हर ख़ाना {per} लोग या पद',
  'market.placed': '{n} {peopleOblique} को नौकरी मिली',
  'market.unfilled': '{field} के {n} पद ख़ाली',
  'market.filled': '{field} के {n} में से {filled} पद भरे',
  'market.scenario': 'अगर इनमें से इतने {field} में जाएँ',
  'market.description':
    'ख़ानों का चार्ट: {placed} {peopleOblique} को नौकरी मिली, {field} के {unfilled} पद ख़ाली रहे, यानी उनकी गिनती का {share}।',
  'market.scenarioText': 'अगर उनमें से {moved} {field} में जाएँ तो {filled} पद भर जाएँगे और {left} ख़ाली रहेंगे।',
  'market.readPart': 'कौन-सा हिस्सा',
  'market.readPlaced': '*{n}* {peopleOblique} को नौकरी मिली',
  'market.readFilled': 'इस स्थिति में {field} के *{n}* पद भरे',
  'market.readLeft': '{field} के *{n}* पद ख़ाली',
  'market.readOver': 'पदों से *{n}* लोग ज़्यादा',
};
