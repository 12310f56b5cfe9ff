/** The charts as tabs; one alone shows no tabs. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../language/words.ts';
import type { State, Store } from './store.ts';
import { useStore } from './useStore.ts';
import { loadedView, loadView, type ViewName } from './views.ts';

interface ViewsProps {
  readonly store: Store;
  readonly state: State;
  readonly words: Words;
  readonly views: readonly ViewName[];
  /** Brings the style of a chart into the shadow root. */
  readonly adopt: (style: string) => void;
}

export function Views({ store, state, words, views, adopt }: ViewsProps) {
  const id = useId();
  const [wanted, setWanted] = useState<ViewName>();
  const tabs = useRef<HTMLDivElement>(null);
  const chosen = wanted && views.includes(wanted) ? wanted : views[0];
  if (!chosen) return null;
  if (views.length === 1)
    return <ChartView name={chosen} store={store} state={state} words={words} adopt={adopt} />;

  const focusTab = (index: number) => {
    const name = views[(index + views.length) % views.length];
    setWanted(name);
    tabs.current?.querySelector<HTMLElement>(`[data-view="${name}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = views.indexOf(chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    // With another key they are the browser's: Alt and an arrow goes back in history.
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    focusTab(to);
  };
  return (
    <section class="views" part="views">
      <div class="tabs" role="tablist" aria-label={words.say('views.name')} ref={tabs}>
        {views.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            data-view={name}
            aria-selected={name === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => setWanted(name)}
            onKeyDown={onKeyDown}
          >
            {words.say(`views.${name}`, { n: store.dataset.facts.studyWeeks.value })}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        <ChartView key={chosen} name={chosen} store={store} state={state} words={words} adopt={adopt} />
      </div>
    </section>
  );
}

/** One chart with what it draws from the store. */
function ChartView({
  name,
  store,
  state,
  words,
  adopt,
}: Omit<ViewsProps, 'views'> & { readonly name: ViewName }) {
  const [view, setView] = useState(() => loadedView(name));
  const [failed, setFailed] = useState(false);
  // Before the first paint of the chart, so that it is never seen without its style.
  useLayoutEffect(() => {
    if (view) adopt(view.style);
  }, [view, adopt]);
  useEffect(() => {
    let shown = true;
    loadView(name).then(
      (loaded) => {
        if (shown) setView(loaded);
      },
      () => {
        if (shown) setFailed(true);
      },
    );
    return () => {
      shown = false;
    };
  }, [name]);
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
      dataset={store.dataset}
      words={words}
      settings={state.settings}
      onSettings={store.set}
      onProfile={store.change}
    />
  );
}

/** One chart without the calculator around it. */
export function ChartAlone(props: Omit<ViewsProps, 'views' | 'state'> & { readonly name: ViewName }) {
  const state = useStore(props.store);
  return (
    <div class="calculator" lang={props.words.locale}>
      <ChartView {...props} state={state} />
    </div>
  );
}
