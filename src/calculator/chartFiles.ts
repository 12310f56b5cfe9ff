/**
 * The files of the charts, each loaded when it is first shown. The files for charts alone are named so that they need no
 * list; the build puts that in the place of this file.
 */
import type { View } from '../charts/figure/chart.ts';
import type { ViewName } from './views.ts';

const files: Readonly<Record<ViewName, () => Promise<View>>> = {
  path: () => import('../charts/path/Chart.tsx'),
  odds: () => import('../charts/odds/Chart.tsx'),
  bands: () => import('../charts/bands/Chart.tsx'),
  market: () => import('../charts/market/Chart.tsx'),
  plan: () => import('../charts/plan/Chart.tsx'),
  pay: () => import('../charts/pay/Chart.tsx'),
};

export const loadChart = (name: ViewName): Promise<View> => files[name]();
