/** Hindi: the odds. */
import type { PartMessages } from '../words.ts';

export const messages: PartMessages['odds'] = {
  // Odds
  'odds.title': {
    one: '{count} भविष्य में साल {year} का वेतन कम से कम {pay} है',
    other: '{count} भविष्यों में साल {year} का वेतन कम से कम {pay} है',
  },
  'odds.subtitle':
    'हर बिंदु पचास में से एक भविष्य है, सालाना वेतन ({units}) के हिसाब से। हैंडल को अपनी ज़रूरत के वेतन पर ले जाएँ',
  'odds.atLeast': 'कम से कम {pay}',
  'odds.threshold': 'मुझे कम से कम चाहिए',
  'odds.year': 'किस साल के अंत में',
  'odds.readFuture': 'कौन-सा भविष्य',
  'odds.readDot': 'वेतन के क्रम में {all} में से भविष्य {n}: सालाना *{pay}*',
  'odds.description': 'साल {year} के {all} भविष्यों का बिंदु चार्ट, वेतन {range}, आधों का {middle}। {finding}।',
  'odds.caption': 'साल {year} में पचास भविष्य, सालाना वेतन के हिसाब से',
  'odds.pay': 'सालाना वेतन',
  'odds.futures': 'भविष्य',
};
