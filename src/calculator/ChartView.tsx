/** One chart with what it draws from the store; alone, or within the calculator. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
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
  const [view, setView] = useState(() => (hasPart(words.lang, name) ? loadedView(name) : undefined));
  const [failed, setFailed] = useState(false);
  // Before the first paint of the chart, so that it is never seen without its style.
  useLayoutEffect(() => {
    if (view) adopt(view.style);
  }, [view, adopt]);
  useEffect(() => {
    let shown = true;
    Promise.all([loadView(name), loadPart(words.lang, name)]).then(
      ([loaded]) => {
        if (shown) setView(loaded);
      },
      () => {
        if (shown) setFailed(true);
      },
    );
    return () => {
      shown = false;
    };
  }, [name, words]);
  if (!view)
    return (
      <p class="loading" role="status">
        {words.say(failed ? 'views.failed' : 'views.loading')}
      </p>
    );
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
