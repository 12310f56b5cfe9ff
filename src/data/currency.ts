/** The currency format of a dataset: rupees in lakh and crore, unless the dataset defines its own. */
import type { DatasetFigures, Money } from './schema.ts';

type CurrencyFormat = Pick<Money, 'symbol' | 'symbolAfter' | 'grouping'> & {
  /** The unit of all amounts; `size` is in base units, such as 100,000 rupees. */
  readonly unit: { readonly size: number };
  /** The unit for large amounts; `size` is in units, such as 100 lakh. */
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
