/** Shares one projection among everything that shows it. */
import type { ModelInput } from '../data/schema.ts';
import type { FullProfile } from './profile.ts';
import { type Projection, project } from './projection.ts';

const projections = new WeakMap<FullProfile, WeakMap<ModelInput, Projection>>();

/** Projects a profile the first time, and then returns the same projection for the same objects. */
export function cachedProjection(profile: FullProfile, dataset: ModelInput): Projection {
  const byDataset = projections.get(profile) ?? new WeakMap<ModelInput, Projection>();
  projections.set(profile, byDataset);
  const projection = byDataset.get(dataset) ?? project(profile, dataset);
  byDataset.set(dataset, projection);
  return projection;
}
