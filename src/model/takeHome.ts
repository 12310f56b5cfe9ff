/** From a CTC to the monthly in-hand pay: India's new tax regime, provident fund, gratuity and professional tax. */

import { currencyFormat } from '../data/currency.ts';
import { takeHome as builtInRules } from '../data/india-ml-2026.json?figures';
import type { DatasetFigures, TakeHomeRules } from '../data/schema.ts';

/** All in rupees a year, but for `inHand`, which is rupees a month. */
export interface TakeHome extends IncomeTax {
  readonly ctc: number;
  readonly basic: number;
  readonly employerPf: number;
  readonly gratuity: number;
  /** CTC less the employer's provident fund and gratuity. */
  readonly gross: number;
  readonly employeePf: number;
  readonly professionalTax: number;
  readonly inHandYear: number;
  /** Rupees a month. */
  readonly inHand: number;
}

/** The steps from CTC to in-hand pay, in their order; the first and the last are sums, the others are taken off. */
export const paySteps = [
  'ctc',
  'employerPf',
  'gratuity',
  'employeePf',
  'professionalTax',
  'tax',
  'inHandYear',
] as const;

export type PayStep = (typeof paySteps)[number];

/** Rupees a year of a step; what is taken off is negative. */
export function signedAmount(step: PayStep, pay: TakeHome): number {
  return step === 'ctc' || step === 'inHandYear' ? pay[step] : -pay[step];
}

/** The tax on a gross salary, in rupees a year. */
export interface IncomeTax {
  /** Gross salary less the standard deduction, rounded to 10 rupees. */
  readonly income: number;
  readonly slabTax: number;
  readonly rebate: number;
  /** After marginal relief. */
  readonly surcharge: number;
  readonly cess: number;
  /** What is due, rounded to 10 rupees. */
  readonly tax: number;
}

/** What take-home pay is made of. */
type Rules = Pick<DatasetFigures, 'takeHome' | 'money'>;

/**
 * The steps from a CTC to the monthly in-hand pay.
 * @param ctcLpa lakh rupees a year, 0 or more
 * @returns null where the dataset has no take-home rules
 * @throws RangeError where the CTC is negative or no number.
 */
export function takeHome(ctcLpa: number, dataset: Rules & { takeHome: TakeHomeRules }): TakeHome;
export function takeHome(ctcLpa: number, dataset?: Rules): TakeHome | null;
export function takeHome(ctcLpa: number, dataset: Rules = { takeHome: builtInRules }): TakeHome | null {
  if (!(ctcLpa >= 0 && ctcLpa < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`ctcLpa: found ${ctcLpa}; allowed: a number from 0 up`);
  }
  const rules = dataset.takeHome;
  if (!rules) return null;
  const ctc = ctcLpa * currencyFormat(dataset).unit.size;
  const basic = rules.basicShare.value * ctc;
  const ceiling = 12 * rules.wageCeilingMonthly.value;
  const wages = rules.providentFund.value === 'capped' ? Math.min(basic, ceiling) : basic;
  const employerPf = rules.providentFundRate.value * wages;
  const employeePf = employerPf;
  const gratuity = rules.gratuityRate.value * basic;
  const gross = ctc - employerPf - gratuity;
  const professionalTax = rules.professionalTax.value;
  const tax = incomeTax(gross, rules);
  const inHandYear = gross - employeePf - professionalTax - tax.tax;
  return {
    ctc,
    basic,
    employerPf,
    gratuity,
    gross,
    ...tax,
    employeePf,
    professionalTax,
    inHandYear,
    inHand: inHandYear / 12,
  };
}

/** The tax on a gross salary, new regime, resident, salary only. */
export function incomeTax(gross: number, rules: TakeHomeRules): IncomeTax {
  const income = toTenRupees(Math.max(0, gross - rules.standardDeduction.value));
  const slabTax = taxBySlabs(income, rules);
  const { incomeLimit, max } = rules.rebate.value;
  const rebate =
    income <= incomeLimit ? Math.min(slabTax, max) : Math.max(0, slabTax - (income - incomeLimit));
  const surcharge = surchargeWithRelief(income, slabTax - rebate, rules);
  const cess = rules.cess.value * (slabTax - rebate + surcharge);
  return { income, slabTax, rebate, surcharge, cess, tax: toTenRupees(slabTax - rebate + surcharge + cess) };
}

function taxBySlabs(income: number, rules: TakeHomeRules): number {
  let tax = 0;
  let from = 0;
  for (const { upTo, rate } of rules.slabs.value) {
    const to = Math.min(income, upTo ?? income);
    tax += rate * Math.max(0, to - from);
    from = upTo ?? income;
  }
  return tax;
}

/** Tax and surcharge never exceed what they are at the threshold by more than the income exceeds it. */
function surchargeWithRelief(income: number, tax: number, rules: TakeHomeRules): number {
  const bands = rules.surcharge.value;
  const index = bands.findLastIndex((band) => income > band.above);
  const band = bands[index];
  if (!band) return 0;
  const taxAtThreshold = taxBySlabs(band.above, rules) * (1 + (bands[index - 1]?.rate ?? 0));
  return Math.max(0, Math.min(band.rate * tax, taxAtThreshold + (income - band.above) - tax));
}

/** To the nearest 10 rupees; paise are dropped first and a last digit of 5 rounds up (Income-tax Act 2025, s.516). */
function toTenRupees(rupees: number): number {
  // The small addend keeps whole rupees whole that a float holds a hair below.
  return Math.floor((Math.floor(rupees + 1e-6) + 5) / 10) * 10;
}
