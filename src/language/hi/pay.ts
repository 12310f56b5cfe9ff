/** Hindi: take-home pay. */
import type { PartMessages } from '../words.ts';

export const messages: PartMessages['pay'] = {
  // Take-home
  'pay.title.now': 'आज हर महीने हाथ में {monthly}',
  'pay.title.firstRole': 'पहली नौकरी में हर महीने हाथ में {monthly}',
  'pay.title.midLevel': 'मिड लेवल पर हर महीने हाथ में {monthly}',
  'pay.subtitle': '{ctc} के CTC (कंपनी का कुल ख़र्च) पर, {rules}; {currency} सालाना',
  'pay.foot': 'टैक्स: {source}। मूल वेतन और प्रोफ़ेशनल टैक्स: हमारी मान्यताएँ।',
  'pay.none': 'इन आँकड़ों में इन-हैंड वेतन के नियम नहीं हैं।',
  'pay.whose': 'किस वेतन का हिसाब; हर महीने हाथ में',
  'pay.of.now': 'अभी',
  'pay.of.firstRole': 'पहली नौकरी',
  'pay.of.midLevel': 'मिड लेवल',
  'pay.ctc': 'CTC',
  'pay.employerPf': 'कंपनी का PF',
  'pay.gratuity': 'ग्रैच्युटी',
  'pay.employeePf': 'आपका PF',
  'pay.professionalTax': 'प्रोफ़ेशनल टैक्स',
  'pay.tax': 'इनकम टैक्स',
  'pay.inHandYear': 'हाथ में, सालाना',
  'pay.inHand': 'हाथ में, हर महीने',
  'pay.readStep': 'कौन-सा चरण',
  'pay.reading': '{name}: *{rupees}*',
  'pay.description':
    'वॉटरफ़ॉल चार्ट: सालाना {ctc} के CTC में से {year} हाथ में आते हैं, हर महीने {monthly}। इनकम टैक्स {tax} है।',
  'pay.caption': 'CTC से इन-हैंड वेतन तक, {currency} सालाना',
  'pay.step': 'चरण',
};
