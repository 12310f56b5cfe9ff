/**
 * Computes the monthly in-hand pay from a CTC: India's new tax regime, provident fund, gratuity and professional
 * tax. See method.html, "Take-home pay"; the dataset's `takeHome` cites the section of the law for each rule.
 */

import { currencyFormat } from '../data/currency.ts';
import { takeHome as builtInRules } from '../data/india-ml-2026.json?figures';
import type { DatasetFigures, TakeHomeRules } from '../data/schema.ts';

/** The steps of take-home pay, in rupees a year; only `inHand` is in rupees a month. */
export interface TakeHome extends IncomeTax {
  /** Cost to company: the pay with the employer's contributions. */
  readonly ctc: number;
  /** Basic pay, a share of the CTC. */
  readonly basic: number;
  /** Provident fund, the employer's contribution. */
  readonly employerPf: number;
  readonly gratuity: number;
  /** CTC less the employer's provident fund and gratuity. */
  readonly gross: number;
  /** Provident fund, the employee's contribution. */
  readonly employeePf: number;
  readonly professionalTax: number;
  /** In-hand pay, rupees a year. */
  readonly inHandYear: number;
  /** In-hand pay, rupees a month. */
  readonly inHand: number;
}

/** The steps from CTC to in-hand pay, in order: the first and the last are totals, the others are deductions. */
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

/** The amount of a step, rupees a year; deductions are negative. */
export function signedAmount(step: PayStep, pay: TakeHome): number {
  return step === 'ctc' || step === 'inHandYear' ? pay[step] : -pay[step];
}

/** The income tax on a gross salary, in rupees a year. */
export interface IncomeTax {
  /** Taxable income: gross salary less the standard deduction, rounded to 10 rupees. */
  readonly income: number;
  readonly slabTax: number;
  readonly rebate: number;
  /** Surcharge on high incomes, after marginal relief. */
  readonly surcharge: number;
  /** Health and education cess, on the tax with the surcharge. */
  readonly cess: number;
  /** Tax due: slab tax less rebate, with surcharge and cess, rounded to 10 rupees. */
  readonly tax: number;
}

/** The parts of a dataset that take-home pay depends on. */
type Rules = Pick<DatasetFigures, 'takeHome' | 'money'>;

/**
 * Computes the steps from a CTC to the monthly in-hand pay.
 * @param ctcLpa lakh rupees a year, 0 or more
 * @returns null if the dataset has no take-home rules
 * @throws RangeError if the CTC is negative or not finite
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

/**
 * The income tax of a resident with only a salary, in the new regime (Income-tax Act 2025, Finance Act 2026).
 * @param gross rupees a year
 */
export function incomeTax(gross: number, rules: TakeHomeRules): IncomeTax {
  const income = toTenRupees(Math.max(0, gross - rules.standardDeduction.value));
  const slabTax = taxBySlabs(income, rules);
  const { incomeLimit, max } = rules.rebate.value;
  // Marginal relief (s.156(2)): just above the limit, the tax is no more than the income above it.
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

/**
 * The surcharge with marginal relief (Finance Act 2026, s.3(4) and (5)): compared with an income at the threshold,
 * tax and surcharge increase by no more than the income.
 */
function surchargeWithRelief(income: number, tax: number, rules: TakeHomeRules): number {
  const bands = rules.surcharge.value;
  const index = bands.findLastIndex((band) => income > band.above);
  const band = bands[index];
  if (!band) return 0;
  const taxAtThreshold = taxBySlabs(band.above, rules) * (1 + (bands[index - 1]?.rate ?? 0));
  return Math.max(0, Math.min(band.rate * tax, taxAtThreshold + (income - band.above) - tax));
}

/** Rounds to 10 rupees: paise are dropped first, and a last digit of 5 rounds up (Income-tax Act 2025, s.516). */
function toTenRupees(rupees: number): number {
  // The small addend makes up for floating-point errors just below a whole rupee.
  return Math.floor((Math.floor(rupees + 1e-6) + 5) / 10) * 10;
}
