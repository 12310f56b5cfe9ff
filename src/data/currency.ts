/** How a dataset's money is counted and written; rupees in lakh and crore where it does not say. */
import type { DatasetFigures, Money } from './schema.ts';

type CurrencyFormat = Pick<Money, 'symbol' | 'symbolAfter' | 'grouping'> & {
  readonly unit: { readonly size: number };
  readonly larger?: { readonly size: number } | undefined;
};

const rupees: CurrencyFormat = {
  symbol: '₹',
  unit: { size: 100_000 },
  larger: { size: 100 },
  grouping: 'en-IN',
};

export const currencyFormat = ({ money }: Pick<Partial<DatasetFigures>, 'money'>): CurrencyFormat =>
  money ?? rupees;
