/** The charts as tabs. A single chart has no tabs. */
import { useCallback, useId, useRef } from 'preact/hooks';
import type { ChartId } from '../charts/registry.ts';
import { ExplainContext } from '../charts/shared/ExplainContext.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { LazyChart, type LazyChartProps } from './LazyChart.tsx';
import type { State, Store } from './store.ts';

interface ChartTabsProps {
  readonly store: Store;
  readonly state: State;
  readonly i18n: I18n;
  readonly views: readonly ChartId[];
  /** Adds a style sheet to the shadow root. */
  readonly adopt: (style: string) => void;
}

export function ChartTabs({ store, state, i18n, views, adopt }: ChartTabsProps) {
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);
  const chosen = views.find((name) => name === state.view) ?? views[0];
  if (!chosen) return null;
  if (views.length === 1)
    return (
      // Without a key, so that it persists and can have the focus while a chart is loading.
      <div>
        <ExplainableChart
          key={i18n.lang}
          name={chosen}
          store={store}
          state={state}
          i18n={i18n}
          adopt={adopt}
        />
      </div>
    );

  const focusTab = (index: number) => {
    const name = views[(index + views.length) % views.length];
    if (name) store.update({ view: name });
    tabs.current?.querySelector<HTMLElement>(`[data-view="${name}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const index = views.indexOf(chosen);
    const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }[event.key];
    // With a modifier they are browser shortcuts: Alt+Left goes back in history.
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    focusTab(target);
  };
  return (
    <section class="views" part="views">
      <div class="tabs" role="tablist" aria-label={i18n.t('views.name')} ref={tabs}>
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
            onClick={() => store.update({ view: name })}
            onKeyDown={onKeyDown}
          >
            {i18n.t(`views.${name}`, { n: state.dataset.facts.studyWeeks.value })}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        <ExplainableChart
          key={`${chosen} ${i18n.lang}`}
          name={chosen}
          store={store}
          state={state}
          i18n={i18n}
          adopt={adopt}
        />
      </div>
    </section>
  );
}

/** A chart with a button that explains where its numbers come from. */
function ExplainableChart(props: LazyChartProps) {
  const { name, store } = props;
  const explain = useCallback(
    (text: string) => store.update({ explained: { about: `chart.${name}`, text } }),
    [store, name],
  );
  return (
    <ExplainContext.Provider value={explain}>
      <LazyChart {...props} />
    </ExplainContext.Provider>
  );
}
