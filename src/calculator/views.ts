/** The charts that there are, in their usual order; each is a file of its own, loaded when it is first shown. */

import type { View } from '../charts/figure/chart.ts';
import { loadProject } from './projecting.ts';

const files = {
  path: () => import('../charts/path/Chart.tsx'),
  odds: () => import('../charts/odds/Chart.tsx'),
  bands: () => import('../charts/bands/Chart.tsx'),
  market: () => import('../charts/market/Chart.tsx'),
  plan: () => import('../charts/plan/Chart.tsx'),
  pay: () => import('../charts/pay/Chart.tsx'),
} satisfies Record<string, () => Promise<View>>;

export type ViewName = keyof typeof files;

export const viewNames = Object.keys(files) as [ViewName, ...ViewName[]];

const loaded = new Map<ViewName, View>();

/** The view where it has been loaded, for drawing it at once. */
export const loadedView = (name: ViewName): View | undefined => loaded.get(name);

/** Views that draw no projection. */
const withoutProjection: readonly ViewName[] = ['market', 'plan'];

export async function loadView(name: ViewName): Promise<View> {
  const [view] = await Promise.all([
    loaded.get(name) ?? files[name](),
    withoutProjection.includes(name) ? undefined : loadProject(),
  ]);
  loaded.set(name, view);
  return view;
}
