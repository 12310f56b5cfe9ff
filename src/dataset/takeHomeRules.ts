/** The rules of tax and contributions that make take-home pay of a CTC. Who looks at take-home pay loads them. */
import type { Figures, TakeHomeRules } from './schema.ts';

/** Those of the built-in dataset, whose figures leave them out. */
const builtIn: TakeHomeRules = {
  title: 'new tax regime, tax year 2026-27, resident, salary only',
  slabs: {
    kind: 'fact',
    source: { document: 'incomeTaxAct' },
    value: [
      { upTo: 400000, rate: 0 },
      { upTo: 800000, rate: 0.05 },
      { upTo: 1200000, rate: 0.1 },
      { upTo: 1600000, rate: 0.15 },
      { upTo: 2000000, rate: 0.2 },
      { upTo: 2400000, rate: 0.25 },
      { upTo: null, rate: 0.3 },
    ],
  },
  standardDeduction: { kind: 'fact', value: 75000, source: { document: 'incomeTaxAct' } },
  rebate: {
    kind: 'fact',
    value: { incomeLimit: 1200000, max: 60000 },
    source: { document: 'incomeTaxAct' },
  },
  surcharge: {
    kind: 'fact',
    source: { document: 'incomeTaxAct' },
    value: [
      { above: 5000000, rate: 0.1 },
      { above: 10000000, rate: 0.15 },
      { above: 20000000, rate: 0.25 },
    ],
  },
  cess: { kind: 'fact', value: 0.04, source: { document: 'incomeTaxAct' } },
  providentFundRate: { kind: 'fact', value: 0.12, source: { document: 'labourRules' } },
  wageCeilingMonthly: { kind: 'fact', value: 25000, source: { document: 'labourRules' } },
  gratuityRate: { kind: 'fact', value: 0.0481, source: { document: 'labourRules' } },
  providentFund: { kind: 'assumption', value: 'capped', range: ['capped', 'full'] },
  basicShare: { kind: 'assumption', value: 0.5, range: [0.35, 0.7] },
  professionalTax: { kind: 'assumption', value: 2400, range: [0, 2500] },
};

/** @returns null where the dataset says that it has none */
export const takeHomeRulesOf = ({ takeHome = builtIn }: Pick<Figures, 'takeHome'>): TakeHomeRules | null =>
  takeHome;
