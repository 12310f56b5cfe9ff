/** The salary bands of a city's tier, and where in them a profile's pay would stand. */
import type { DatasetFigures } from '../data/schema.ts';
import type { CityTier, FullProfile } from './profile.ts';
import type { Projection } from './projection.ts';
import type { Percentiles } from './quantile.ts';

/** All in LPA. */
export interface SalaryBand {
  readonly kind: 'firstRole' | 'midLevel';
  readonly low: number;
  readonly high: number;
  /** What the visitor would get; null where they would never stand in this band. */
  readonly visitor: Percentiles | null;
}

export interface SalaryBands {
  readonly bands: readonly [firstRole: SalaryBand, midLevel: SalaryBand];
  /** LPA; null where the bands are not those of a visitor. */
  readonly today: number | null;
  /** Whether today's pay is an estimate. */
  readonly estimated: boolean;
  readonly cityTier: number;
  /** What the source's tier 1 bands were multiplied by; 1 in tier 1. */
  readonly factor: number;
}

/** The bands of a tier as they are, with nobody in them. */
export function marketBands(cityTier: CityTier, dataset: DatasetFigures): SalaryBands {
  const factor = dataset.assumptions.tierFactor.value[cityTier - 1] ?? 1;
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

/** The same with a visitor's pay in them. */
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
