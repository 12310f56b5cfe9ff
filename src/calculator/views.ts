/** The charts that there are, in their usual order. */
import type { View } from '../charts/figure/chart.ts';
import { loadChart } from './chartFiles.ts';
import { loadProject } from './projecting.ts';

export const viewNames = ['path', 'odds', 'bands', 'market', 'plan', 'pay'] as const;

export type ViewName = (typeof viewNames)[number];

const loaded = new Map<ViewName, View>();

/** The view where it has been loaded, for drawing it at once. */
export const loadedView = (name: ViewName): View | undefined => loaded.get(name);

/** Views that draw no projection. */
const withoutProjection: readonly ViewName[] = ['market', 'plan'];

export async function loadView(name: ViewName): Promise<View> {
  const [view] = await Promise.all([
    loaded.get(name) ?? loadChart(name),
    withoutProjection.includes(name) ? undefined : loadProject(),
  ]);
  loaded.set(name, view);
  return view;
}
