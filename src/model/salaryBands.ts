/** The salary bands of a city tier, and the pay of a profile within them. */
import type { DatasetFigures } from '../data/schema.ts';
import type { CityTier, FullProfile } from './profile.ts';
import type { Projection } from './projection.ts';
import type { Percentiles } from './quantile.ts';
import { tierFactor } from './tierFactor.ts';

/** The pays of a first role or of the mid level, in LPA. */
export interface SalaryBand {
  readonly kind: 'firstRole' | 'midLevel';
  readonly low: number;
  readonly high: number;
  /** The visitor's pay; null without a visitor, or if the visitor starts above this band. */
  readonly visitor: Percentiles | null;
}

export interface SalaryBands {
  readonly bands: readonly [firstRole: SalaryBand, midLevel: SalaryBand];
  /** The visitor's pay today, LPA; null without a visitor. */
  readonly today: number | null;
  /** Whether the pay today is estimated from the experience. */
  readonly estimated: boolean;
  readonly cityTier: number;
  /** The bands of the source, which are for tier 1, are multiplied by this factor. */
  readonly factor: number;
}

/** The bands of a tier, without a visitor. */
export function marketBands(cityTier: CityTier, dataset: DatasetFigures): SalaryBands {
  const factor = tierFactor(cityTier, dataset);
  const band = (kind: SalaryBand['kind'], [low, high]: readonly [number, number]): SalaryBand => ({
    kind,
    low: low * factor,
    high: high * factor,
    visitor: null,
  });
  const { entryBandLpa, midBandLpa } = dataset.facts;
  return {
    bands: [band('firstRole', entryBandLpa.value), band('midLevel', midBandLpa.value)],
    today: null,
    estimated: false,
    cityTier,
    factor,
  };
}

/** The bands of the profile's tier, with the visitor's pay. */
export function salaryBands(
  profile: FullProfile,
  projection: Projection,
  dataset: DatasetFigures,
): SalaryBands {
  const { startsAtMid, firstPay, midPay, stay, estimatedSalary } = projection;
  const market = marketBands(profile.cityTier, dataset);
  const [firstRole, midLevel] = market.bands;
  return {
    ...market,
    bands: [
      { ...firstRole, visitor: startsAtMid ? null : firstPay },
      { ...midLevel, visitor: midPay },
    ],
    today: stay[0] ?? 0,
    estimated: estimatedSalary,
  };
}
