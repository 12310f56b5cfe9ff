/** The model's projection, loaded with the first view that needs one: the market alone, or the plan, needs none. */
import type { project as Project } from '../model/projection.ts';

let loaded: { readonly project: typeof Project } | undefined;

export async function loadProject(): Promise<void> {
  loaded ??= await import('../model/projection.ts');
}

export const project: typeof Project = (...given) => {
  if (!loaded) throw new Error('The projection was asked for before it was loaded.');
  return loaded.project(...given);
};
