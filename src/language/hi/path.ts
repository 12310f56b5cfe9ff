/** Hindi: the salary path. */
import type { PartMessages } from '../words.ts';

export const messages: PartMessages['path'] = {
  // Salary path
  'path.titleAhead': 'महीने {month} से यहीं रहने के मुक़ाबले बढ़त, {years} बाद सालाना {gap} ज़्यादा',
  'path.titleAheadLess': 'महीने {month} से यहीं रहने के मुक़ाबले बढ़त, पर {years} बाद सालाना {gap} कम',
  'path.titleAheadOnly': 'महीने {month} से यहीं रहने के मुक़ाबले बढ़त',
  'path.titleBehind': 'आज के {salary} पर यह बदलाव आपको {count} भविष्यों में पीछे छोड़ता है',
  'path.titleBeyond': 'इस रफ़्तार से {years} में {field} का वेतन नहीं',
  'path.titleNoCapstone': 'कैपस्टोन के बिना {field} की नौकरी नहीं',
  'path.subtitle':
    'सालाना वेतन, {units} में। मोटी रेखा: मीडियन; पतली रेखाएँ: बराबर संभावना वाले {all} भविष्यों में से {n}; हल्की पट्टी: 10 में से 8',
  'path.subtitleStay': 'मौजूदा राह पर सालाना वेतन, {units} में',
  'path.move': 'बदलाव',
  'path.stay': 'यहीं रहना',
  'path.now': 'अभी',
  'path.breakEven': 'ब्रेक-ईवन, महीना {month}',
  'path.study': 'पढ़ाई',
  'path.search': 'नौकरी की तलाश',
  'path.firstRole': 'पहली नौकरी',
  'path.midLevel': 'मिड लेवल',
  'path.description':
    '{years} का रेखा चार्ट: बदलाव करने पर वेतन आज {now} से अंत में {p50} तक जाता है, 10 में से 8 भविष्यों में {range}; यहीं रहने पर {stay} तक। मीडियन भविष्य में: {phases}।',
  'path.descriptionStay': '{years} का रेखा चार्ट: यहीं रहने पर वेतन आज {now} से अंत में {stay} तक जाता है।',
  'path.phaseTo': 'महीने {month} तक {name}',
  'path.phaseLast': 'फिर {name}',
  'path.readMonth': 'कौन-सा महीना',
  'path.reading':
    'महीना {month}, {phase}: बदलाव करने पर *{p50}* (10 में से 8 भविष्यों में {range}), यहीं रहने पर {stay}',
  'path.readingSure': 'महीना {month}, {phase}: बदलाव करने पर *{p50}*, यहीं रहने पर {stay}',
  'path.readingStay': 'महीना {month}: यहीं रहने पर {stay}',
};
