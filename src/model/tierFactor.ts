/** Pay in a city of some tier as a share of tier 1 pay, where the bands of the source hold. */
import type { ModelInput } from '../data/schema.ts';
import type { CityTier } from './profile.ts';

export const tierFactor = (tier: CityTier, { assumptions }: Pick<ModelInput, 'assumptions'>): number =>
  assumptions.tierFactor.value[tier - 1] ?? 1;
