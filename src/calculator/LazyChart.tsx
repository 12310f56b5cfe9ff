/** Loads a chart and connects it to the store, within the calculator or alone. */
import { useCallback, useLayoutEffect } from 'preact/hooks';
import { type ChartId, loadChart, loadedChart } from '../charts/registry.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { State, Store } from './store.ts';
import { LoadingStatus, useLazy } from './ui/useLazy.tsx';
import { useStore } from './useStore.ts';

export interface LazyChartProps {
  readonly name: ChartId;
  readonly store: Store;
  readonly state: State;
  readonly i18n: I18n;
  /** Adds a style sheet to the shadow root. */
  readonly adopt: (style: string) => void;
}

export function LazyChart({ name, store, state, i18n, adopt }: LazyChartProps) {
  const load = useCallback(() => loadChart(name), [name]);
  const [chart, loading] = useLazy(load, loadedChart(name));
  // A layout effect: the style must be adopted before the chart is painted.
  useLayoutEffect(() => {
    if (chart) adopt(chart.style);
  }, [chart, adopt]);
  if (!chart) return <LoadingStatus {...loading} i18n={i18n} />;
  return (
    <chart.Chart
      profile={state.profile}
      dataset={state.dataset}
      i18n={i18n}
      settings={state.settings}
      onSettings={store.updateSettings}
      onProfile={store.updateProfile}
    />
  );
}

/** A chart that is embedded alone, without the rest of the calculator. */
export function StandaloneChart(props: Omit<LazyChartProps, 'state'>) {
  const state = useStore(props.store);
  return (
    <div class="calculator" lang={props.i18n.locale}>
      <LazyChart {...props} state={state} />
    </div>
  );
}
