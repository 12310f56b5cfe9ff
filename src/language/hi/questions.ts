/** Hindi: the questions behind the disclosure. */
import type { PartMessages } from '../words.ts';

export const messages: PartMessages['questions'] = {
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
