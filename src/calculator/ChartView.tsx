/** One chart with what it draws from the store; alone, or within the calculator. */
import { useCallback, useLayoutEffect } from 'preact/hooks';
import { useLoaded, Waiting } from '../charts/figure/useLoaded.tsx';
import { hasPart, loadPart } from '../language/languages.ts';
import type { Words } from '../language/words.ts';
import type { State, Store } from './store.ts';
import { useStore } from './useStore.ts';
import { loadedView, loadView, type ViewName } from './views.ts';

export interface ChartViewProps {
  readonly name: ViewName;
  readonly store: Store;
  readonly state: State;
  readonly words: Words;
  /** Brings the style of a chart into the shadow root. */
  readonly adopt: (style: string) => void;
}

export function ChartView({ name, store, state, words, adopt }: ChartViewProps) {
  const load = useCallback(async () => {
    const [loaded] = await Promise.all([loadView(name), loadPart(words.lang, name)]);
    return loaded;
  }, [name, words]);
  const [view, loading] = useLoaded(load, hasPart(words.lang, name) ? loadedView(name) : undefined);
  // Before the first paint of the chart, so that it is never seen without its style.
  useLayoutEffect(() => {
    if (view) adopt(view.style);
  }, [view, adopt]);
  if (!view) return <Waiting {...loading} words={words} />;
  return (
    <view.Chart
      profile={state.profile}
      projection={store.projection}
      dataset={state.dataset}
      words={words}
      settings={state.settings}
      onSettings={store.set}
      onProfile={store.change}
    />
  );
}

/** One chart without the calculator around it. */
export function ChartAlone(props: Omit<ChartViewProps, 'state'>) {
  const state = useStore(props.store);
  return (
    <div class="calculator" lang={props.words.locale}>
      <ChartView {...props} state={state} />
    </div>
  );
}
