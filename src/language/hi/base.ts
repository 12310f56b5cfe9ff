/**
 * Hindi: what is on every picture. Counts of futures come without their noun, since its case depends on the sentence
 * around it.
 */
import type { DatasetTexts, PartMessages } from '../words.ts';

export const messages: PartMessages['base'] = {
  // Quantities
  'money.range': '{low} से {high}',
  'unit.percent': '{n}%',
  // What the built-in dataset calls its money and its career; others bring words of their own
  'term.currency': 'रुपये',
  'term.payKind': 'फ़िक्स्ड CTC',
  'term.unitsShort': 'लाख रुपये (LPA)',
  'term.symbolUnit': 'लाख ₹',
  'term.unitName': 'लाख',
  'term.units': 'लाख रुपये',
  'term.unitShort': 'LPA',
  'term.largerName': 'करोड़',
  'term.field': 'ML',
  'term.professionals': 'ML इंजीनियर',
  'term.people': 'डेवलपर',
  'term.peopleOblique': 'डेवलपरों',
  'term.placedWord': 'नौकरी में',
  'term.unfilledWord': 'ख़ाली',
  'term.guide': 'गाइड',
  // What is loaded when it is shown
  'loading.waiting': 'आ रहा है।',
  'loading.failed': 'यह लोड नहीं हो सका।',
  'loading.again': 'फिर से कोशिश करें',
  // What all charts share
  'figure.table': 'आँकड़ों की तालिका',
  'figure.sourceFacts': 'स्रोत: {source}।',
  'figure.read': 'मान पढ़ने के लिए चार्ट पर पॉइंटर ले जाएँ, टैप करें या ऐरो कुंजियाँ दबाएँ; सारे मान तालिका में हैं।',
};

export const texts: DatasetTexts = {
  'india-ml-2026': {
    'sources.guide': 'भारतीय सॉफ़्टवेयर डेवलपरों के लिए ML इंजीनियर बनने की गाइड, 2026',
    'sources.incomeTaxAct': 'आयकर अधिनियम 2025 और वित्त अधिनियम 2026, नई टैक्स व्यवस्था, टैक्स वर्ष 2026-27',
    'sources.labourRules': 'कर्मचारी भविष्य निधि योजना और ग्रैच्युटी भुगतान अधिनियम 1972',
    'sources.houseRentClasses': 'मकान किराया भत्ते के लिए शहरों का वर्गीकरण, O.M. 2/5/2017-E.II(B), और बाद के आदेश',
    'takeHome.title': 'नई टैक्स व्यवस्था, टैक्स वर्ष 2026-27, भारत में निवासी, केवल वेतन',
  },
};
