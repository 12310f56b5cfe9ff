/** Hindi: the questions, the answer and the controls of the calculator. */
import type { NamespaceMessages } from '../createI18n.ts';

export const messages: NamespaceMessages['calculator'] = {
  // Questions
  'questions.name': 'आपके बारे में',
  'questions.experience': 'अनुभव',
  'questions.experienceSlider': 'अनुभव, स्लाइडर',
  'questions.years': 'साल',
  'questions.city': 'शहर',
  'questions.tier1': 'टियर 1',
  'questions.tier2': 'टियर 2',
  'questions.otherCity': 'कोई और शहर या क़स्बा',
  'questions.tierCity': 'टियर {tier} का कोई शहर',
  'questions.more': 'अपने हिसाब से बदलें',
  'questions.moreNow': 'आज {salary}, हफ़्ते में {hours}',
  'questions.putBack': '{value} वापस लाएँ',
  'questions.emptyField': '{min} से {max} के बीच कोई संख्या लिखें। जवाब अभी {used} से ही निकला है।',
  'questions.wrongField': '{found}, {min} से {max} के बाहर है। जवाब अभी {used} से ही निकला है।',
  // The answer
  'answer.name': 'जवाब',
  'answer.gain':
    '{field} की पहली नौकरी क़रीब *{months}* बाद मिलेगी, वेतन क़रीब *{pay}* होगा (10 में से 8 भविष्यों में {range})। {years} बाद आप *{count}* भविष्यों में यहीं रहने के मुक़ाबले आगे होंगे।',
  'answer.gainAtMid':
    '{field} की पहली नौकरी क़रीब *{months}* बाद सीधे मिड लेवल पर मिलेगी, वेतन क़रीब *{pay}* होगा (10 में से 8 भविष्यों में {range})। {years} बाद आप *{count}* भविष्यों में यहीं रहने के मुक़ाबले आगे होंगे।',
  'answer.loss':
    'आज के {salary} पर यह बदलाव आपको {years} बाद *{count}* भविष्यों में पीछे छोड़ता है। {field} की पहली नौकरी क़रीब *{months}* बाद मिलेगी, वेतन क़रीब *{pay}* होगा (10 में से 8 भविष्यों में {range})।',
  'answer.lossAtMid':
    'आज के {salary} पर यह बदलाव आपको {years} बाद *{count}* भविष्यों में पीछे छोड़ता है। {field} की पहली नौकरी क़रीब *{months}* बाद सीधे मिड लेवल पर मिलेगी, वेतन क़रीब *{pay}* होगा (10 में से 8 भविष्यों में {range})।',
  'answer.beyond':
    'इस रफ़्तार से {field} का पहला वेतन क़रीब *{months}* बाद ही आएगा; यह हिसाब {years} तक का है। हफ़्ते में ज़्यादा घंटे पढ़ने से वह जल्दी आएगा।',
  'answer.noCapstone':
    'कैपस्टोन प्रोजेक्ट बनाए और डिप्लॉय किए बिना योजना के अंत में *{field} की नौकरी नहीं है*। आप मौजूदा राह पर रहेंगे: आज {salary}, {years} बाद {later}।',
  'answer.tip': 'आज का वेतन *{tip}* से कम हो तो ज़्यादातर भविष्यों में फ़ायदा है, उससे ऊपर ज़्यादातर में नुक़सान।',
  'answer.tipNever': '{min} या उससे ऊपर के किसी भी वेतन पर ज़्यादातर भविष्यों में फ़ायदा नहीं है।',
  'answer.tipAlways': '{max} तक के हर वेतन पर ज़्यादातर भविष्यों में फ़ायदा है।',
  'answer.estimated': 'आज का वेतन ({salary}) आपके अनुभव से लगाया गया अनुमान है; अपना जवाब पाने के लिए असली वेतन लिखें।',
  'answer.young':
    '{Guide} {years} या ज़्यादा अनुभव वाले {peopleOblique} के लिए है; उससे कम पर इन आँकड़ों को सावधानी से पढ़ें।',
  // Charts
  'views.name': 'चार्ट',
  'views.path': 'वेतन की राह',
  'views.odds': 'संभावना',
  'views.bands': 'वेतन बैंड',
  'views.market': 'मार्केट गैप',
  'views.plan': '{n} हफ़्ते की योजना',
  'views.pay': 'इन-हैंड वेतन',
  'figure.ask': 'ये आँकड़े कहाँ से आए?',
  // Panels below the charts
  'later.badLink': 'जिस लिंक से आप यहाँ आए वह पढ़ा नहीं जा सका, इसलिए उससे कुछ नहीं बदला।',
  'later.numbers': 'आँकड़े कहाँ से आते हैं',
  'later.take': 'साथ ले जाएँ',
  // Calls to action
  'actions.apply': 'आवेदन करें',
  'actions.hire': '{professionals} नियुक्त करें',
  'questions.salary': 'मौजूदा वेतन',
  'questions.salaryUnit': '{symbolUnit} सालाना',
  'questions.salaryHint': '{PayKind}। ख़ाली छोड़ने पर अनुमान: {salary}।',
  'questions.mlYears': '{Field} का अनुभव',
  'questions.mlHint': 'प्रोडक्शन में काम का; कोर्स नहीं गिने जाते।',
  'questions.hours': 'हफ़्ते में पढ़ाई के घंटे',
  'questions.hoursUnit': 'घंटे',
  'questions.incomeKept': 'पढ़ाई के दौरान मिलने वाला वेतन',
  'questions.keptAll': 'पूरा: नौकरी के साथ पढ़ाई',
  'questions.keptHalf': 'आधा',
  'questions.keptNone': 'कुछ नहीं: नौकरी छोड़कर',
  'questions.keptShare': 'उसका {share}',
  'questions.fee': 'कोर्स की फ़ीस',
  'questions.feeUnit': '{symbolUnit}',
  'questions.capstone': 'मुझे कैपस्टोन प्रोजेक्ट बनाकर डिप्लॉय करना है',
};
