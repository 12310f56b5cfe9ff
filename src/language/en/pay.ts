/** English (India): take-home pay. */
export const messages = {
  // Take-home
  'pay.title.now': '{monthly} in hand a month today',
  'pay.title.firstRole': '{monthly} in hand a month in the first role',
  'pay.title.midLevel': '{monthly} in hand a month at mid level',
  'pay.subtitle': 'From a CTC (cost to company) of {ctc}, {rules}; {currency} a year',
  'pay.foot': 'Tax: {source}. Basic pay and professional tax: our assumptions.',
  'pay.none': 'This dataset has no take-home rules.',
  'pay.whose': 'Whose pay is taken apart; in hand a month',
  'pay.of.now': 'Now',
  'pay.of.firstRole': 'First role',
  'pay.of.midLevel': 'Mid level',
  'pay.ctc': 'CTC',
  'pay.employerPf': 'employer’s provident fund',
  'pay.gratuity': 'gratuity',
  'pay.employeePf': 'your provident fund',
  'pay.professionalTax': 'professional tax',
  'pay.tax': 'income tax',
  'pay.inHandYear': 'in hand, a year',
  'pay.inHand': 'in hand, a month',
  'pay.readStep': 'Step to read',
  'pay.reading': '{name}: *{rupees}*',
  'pay.description':
    'Waterfall chart: of a CTC of {ctc} a year, {year} are paid out, {monthly} a month. Income tax takes {tax}.',
  'pay.caption': 'From CTC to in-hand pay, {currency} a year',
  'pay.step': 'Step',
} as const;
