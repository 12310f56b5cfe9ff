/**
 * The figures of the built-in dataset: from software developer to ML engineer in India, one guide of 2026. What each
 * means, and why it is assumed, stands in `indiaMl2026.ts`: a visitor's first look needs the figures alone.
 */
import { indianCities } from './cities.ts';
import { indiaMl2026Core } from './indiaMl2026Core.ts';
import type { Figures } from './schema.ts';

export const indiaMl2026Figures: Figures = {
  id: 'india-ml-2026',
  title: 'From software developer to ML engineer, India 2026',
  sources: {
    guide: {
      title: 'A guide for Indian software developers on becoming an ML engineer, 2026',
    },
    incomeTaxAct: {
      title: 'Income-tax Act 2025 and Finance Act 2026, new regime, tax year 2026-27',
    },
    labourRules: {
      title: "Employees' Provident Fund scheme and Payment of Gratuity Act 1972",
    },
    houseRentClasses: {
      title:
        'Classification of cities for house rent allowance, O.M. 2/5/2017-E.II(B), and the orders after it',
    },
  },
  facts: indiaMl2026Core.facts,
  assumptions: indiaMl2026Core.assumptions,
  phases: [{ id: 'foundations' }, { id: 'deep-learning' }, { id: 'mlops' }],
  plan: indiaMl2026Core.plan,
  skills: {
    has: {
      kind: 'fact',
      source: { document: 'guide' },
      value: [
        { id: 'clean-code' },
        { id: 'data-structures' },
        { id: 'apis' },
        { id: 'version-control' },
        { id: 'debugging' },
      ],
    },
    needs: {
      kind: 'fact',
      source: { document: 'guide' },
      value: [
        { id: 'stats' },
        { id: 'algebra' },
        { id: 'algorithms' },
        { id: 'framework' },
        { id: 'evaluation' },
        { id: 'mlops' },
      ],
    },
  },
  specialisations: {
    kind: 'fact',
    source: { document: 'guide' },
    value: [{ id: 'mlops' }, { id: 'llm' }, { id: 'vision' }],
  },
  cities: { kind: 'fact', source: { document: 'houseRentClasses' }, value: indianCities },
  takeHome: {
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
  },
};
