/** Caches projections, so that all components that show the same profile share one. */
import type { ModelInput } from '../data/schema.ts';
import type { FullProfile } from './profile.ts';
import { type Projection, project } from './projection.ts';

const projections = new WeakMap<FullProfile, WeakMap<ModelInput, Projection>>();

/** The projection of a profile and a dataset, computed once for each pair of objects. */
export function cachedProjection(profile: FullProfile, dataset: ModelInput): Projection {
  const byDataset = projections.get(profile) ?? new WeakMap<ModelInput, Projection>();
  projections.set(profile, byDataset);
  const projection = byDataset.get(dataset) ?? project(profile, dataset);
  byDataset.set(dataset, projection);
  return projection;
}
