/** How a dataset's money is counted and written; rupees in lakh and crore where it does not say. */
import type { Figures, Money } from './schema.ts';

type MoneyForm = Pick<Money, 'symbol' | 'symbolAfter' | 'grouping'> & {
  readonly unit: { readonly size: number };
  readonly larger?: { readonly size: number } | undefined;
};

const rupees: MoneyForm = {
  symbol: '₹',
  unit: { size: 100_000 },
  larger: { size: 100 },
  grouping: 'en-IN',
};

export const moneyOf = ({ money }: Pick<Partial<Figures>, 'money'>): MoneyForm => money ?? rupees;
