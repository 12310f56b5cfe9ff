/** Hindi: the salary bands. */
import type { PartMessages } from '../words.ts';

export const messages: PartMessages['bands'] = {
  // Salary bands
  'bands.titleLower': 'आप शुरुआती बैंड के निचले तिहाई हिस्से में शुरू करेंगे',
  'bands.titleMiddle': 'आप शुरुआती बैंड के बीच में शुरू करेंगे',
  'bands.titleUpper': 'आप शुरुआती बैंड के ऊपरी तिहाई हिस्से में शुरू करेंगे',
  'bands.titleMid': 'आप सीधे मिड लेवल के बैंड में शुरू करेंगे',
  'bands.titlePlain': '{Professionals} {entry} पर शुरू करते हैं, मिड लेवल पर {mid} पाते हैं',
  'bands.subtitlePlain': 'सालाना वेतन, {unitsShort}, {place}',
  'bands.subtitle': 'सालाना वेतन, {unitsShort}, {place}। पट्टी: बैंड; रेखा: आप, 10 में से 8 भविष्यों में',
  'bands.subtitleFactor':
    'सालाना वेतन, {unitsShort}, {place}: {first} का {factor} गुना, हमारी मान्यता। पट्टी: बैंड; रेखा: आप, 10 में से 8 भविष्यों में',
  'bands.place': 'टियर {tier} का शहर',
  'bands.first': 'टियर 1',
  'bands.firstRole': 'पहली नौकरी',
  'bands.midLevel': 'मिड लेवल',
  'bands.range': '{low}–{high} {unitShort}',
  'bands.rangeSaid': '{low} से {high} {unitShort}',
  'bands.you': 'आप {pay}',
  'bands.today': 'आज {pay}',
  'bands.estimate': 'आज क़रीब {pay}',
  'bands.description':
    'बैंड चार्ट: पहली नौकरी में {entry} मिलता है, आपको क़रीब {first}; मिड लेवल पर {mid}, आपको क़रीब {later}। आज आप {now} पाते हैं।',
  'bands.descriptionMid':
    'बैंड चार्ट: पहली नौकरी में {entry} मिलता है; मिड लेवल पर {mid}, और आप वहीं क़रीब {later} पर शुरू करेंगे। आज आप {now} पाते हैं।',
  'bands.descriptionPlain': 'बैंड चार्ट: पहली नौकरी में {entry} मिलता है, मिड लेवल पर {mid}। आज आप {now} पाते हैं।',
  'bands.readMark': 'कौन-सा निशान',
  'bands.readToday': 'आज: सालाना *{pay}*',
  'bands.readBand': '{name}: बैंड {range} है',
  'bands.readYou': '{name}: आप, क़रीब *{pay}* (10 में से 8 भविष्यों में {range})',
  'bands.level': 'स्तर',
  'bands.bandLow': 'बैंड, से',
  'bands.bandHigh': 'बैंड, तक',
  'bands.yourLow': 'आप, 10 में 1 इससे नीचे',
  'bands.yours': 'आप, मीडियन',
  'bands.yourHigh': 'आप, 10 में 1 इससे ऊपर',
  'bands.caption': 'वेतन बैंड और उनमें आपका वेतन, {units} सालाना; आज आप {now} पाते हैं',
};
