/**
 * The figures of the built-in dataset: from software developer to ML engineer in India, one guide of 2026. A visitor's
 * first look needs no more: what each means stands in `indiaMl2026Noted.ts`; cities, lists around the plan and take-home
 * rules are loaded by what shows them.
 */
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
  ...indiaMl2026Core,
};
