/** The salary bands of a city's tier, and where in them a profile's pay would stand. */
import type { Figures } from '../dataset/schema.ts';
import type { FullProfile } from './profile.ts';
import type { Projection } from './projection.ts';
import type { Spread } from './quantile.ts';

/** All in LPA. */
export interface SalaryBand {
  readonly kind: 'firstRole' | 'midLevel';
  readonly low: number;
  readonly high: number;
  /** What the visitor would get; null where they would never stand in this band. */
  readonly you: Spread | null;
}

export interface SalaryBands {
  readonly bands: readonly [firstRole: SalaryBand, midLevel: SalaryBand];
  /** LPA. */
  readonly today: number;
  /** Whether today's pay is an estimate. */
  readonly estimated: boolean;
  readonly cityTier: number;
  /** What the source's tier 1 bands were multiplied by; 1 in tier 1. */
  readonly factor: number;
}

export function salaryBands(profile: FullProfile, projection: Projection, dataset: Figures): SalaryBands {
  const factor = dataset.assumptions.tierFactor.value[profile.cityTier - 1] ?? 1;
  const band = (
    kind: SalaryBand['kind'],
    [low, high]: readonly [number, number],
    you: Spread | null,
  ): SalaryBand => ({ kind, low: low * factor, high: high * factor, you });
  const { startsAtMid, firstPay, midPay, stay, estimatedSalary } = projection;
  return {
    bands: [
      band('firstRole', dataset.facts.entryBandLpa.value, startsAtMid ? null : firstPay),
      band('midLevel', dataset.facts.midBandLpa.value, midPay),
    ],
    today: stay[0] ?? 0,
    estimated: estimatedSalary,
    cityTier: profile.cityTier,
    factor,
  };
}
