/** The list of charts, in the order of their tabs. To add one, add a folder, a line here and its messages. */
import type { DatasetFigures } from '../data/schema.ts';
import { importWithRetry } from '../retry.ts';
import type { ChartModule } from './shared/types.ts';

interface ChartEntry {
  readonly load: () => Promise<ChartModule>;
  /** Whether the dataset has the data for the chart. If omitted, the chart is always available. */
  readonly isAvailable?: (dataset: Pick<DatasetFigures, 'takeHome'>) => boolean;
}

const charts = {
  path: { load: () => import('./path/PathChart.tsx') },
  odds: { load: () => import('./odds/OddsChart.tsx') },
  bands: { load: () => import('./bands/BandsChart.tsx') },
  market: { load: () => import('./market/MarketChart.tsx') },
  plan: { load: () => import('./plan/PlanChart.tsx') },
  pay: { load: () => import('./pay/PayChart.tsx'), isAvailable: ({ takeHome }) => takeHome !== null },
} as const satisfies Readonly<Record<string, ChartEntry>>;

export type ChartId = keyof typeof charts;

/** The ids of all charts, typed as a non-empty list. */
export const chartIds = Object.keys(charts) as [ChartId, ...ChartId[]];

export function isAvailable(id: ChartId, dataset: Pick<DatasetFigures, 'takeHome'>): boolean {
  const { isAvailable = () => true }: ChartEntry = charts[id];
  return isAvailable(dataset);
}

const loaded = new Map<ChartId, ChartModule>();

/** The module of a chart if it is already loaded, to render it synchronously. */
export const loadedChart = (id: ChartId): ChartModule | undefined => loaded.get(id);

export async function loadChart(id: ChartId): Promise<ChartModule> {
  const chart = loaded.get(id) ?? (await importWithRetry<ChartModule>(charts[id].load));
  loaded.set(id, chart);
  return chart;
}
