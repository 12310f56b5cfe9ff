/** Root component of the shadow root, and the resources that it needs. */
import type { ComponentProps } from 'preact';
import { StandaloneChart } from '../calculator/LazyChart.tsx';
import type { HostActions } from '../calculator/LazyDisclosure.tsx';
import { createStore, type State, type Store } from '../calculator/store.ts';
import { type ChartId, loadChart } from '../charts/registry.ts';
import figureStyle from '../charts/shared/figure.css?inline';
import { InitialSizeContext } from '../charts/shared/useChartSize.tsx';
import type { DatasetFigures } from '../data/schema.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { loadI18n, resolveLanguage } from '../i18n/loadMessages.ts';
import { importWithRetry } from '../retry.ts';
import { parseLinks } from './attributes/callsToAction.ts';
import {
  checkLang,
  type GetAttribute,
  parseKind,
  parseShare,
  parseViews,
  parseYear,
  type Warn,
} from './attributes/options.ts';
import { loadCities, parseProfileAttributes } from './attributes/profile.ts';
import baseStyle from './base.css?inline';
import type { Variant } from './CareerLeapElement.ts';

/** The loaded resources that the attributes of an element require. */
export interface Resources {
  readonly i18n: I18n;
  /** The charts in the order of their tabs; the one chart if `calculator` is undefined. */
  readonly views: readonly [ChartId, ...ChartId[]];
  readonly links: ReturnType<typeof parseLinks>;
  /** Whether the visitor can save and share the result. */
  readonly share: boolean;
  /** Undefined for a standalone chart. */
  readonly calculator: Awaited<ReturnType<typeof loadCalculator>> | undefined;
  /** The style sheets of the first render. */
  readonly styles: readonly string[];
}

export const loadCalculator = () => importWithRetry(() => import('./calculator.ts'));

/** Loads the messages and the first chart; for the calculator variant, also the calculator. */
export async function loadResources(
  variant: Variant,
  get: GetAttribute,
  languageTag: string,
  dataset: DatasetFigures,
  warn: Warn,
): Promise<Resources> {
  checkLang(get, warn);
  const isAlone = variant === 'chart';
  const views = isAlone ? ([parseKind(get, warn)] as const) : parseViews(get, dataset, warn);
  const [i18n, chart, calculator] = await Promise.all([
    loadI18n(resolveLanguage(languageTag), dataset, isAlone ? ['common'] : ['common', 'calculator']),
    loadChart(views[0]),
    isAlone ? undefined : loadCalculator(),
    loadCities(get),
  ]);
  return {
    i18n,
    views,
    links: isAlone ? {} : parseLinks(get, warn),
    share: !isAlone && parseShare(get, warn),
    calculator,
    styles: [baseStyle, figureStyle, ...(calculator ? [calculator.style] : []), chart.style],
  };
}

/**
 * Creates a store from the attributes.
 * @param restored saved state, which overrides that of the attributes
 */
export function createStoreFromAttributes(
  get: GetAttribute,
  dataset: DatasetFigures,
  warn: Warn,
  restored: Partial<State> = {},
): Store {
  const { profile, city } = parseProfileAttributes(get, dataset, warn);
  return createStore(dataset, profile, city, { year: parseYear(get, dataset, warn) }, restored);
}

interface AppProps {
  readonly resources: Resources;
  readonly store: Store;
  /** Adds a style sheet to the shadow root. */
  readonly adopt: (style: string) => void;
  /** Undefined for a standalone chart, which has no export panel. */
  readonly hostActions: HostActions | undefined;
  /** Measures the size of the first chart before it is rendered; undefined when hydrating. */
  readonly measureInitialSize: ComponentProps<typeof InitialSizeContext.Provider>['value'];
}

export function App({ resources, store, adopt, hostActions, measureInitialSize }: AppProps) {
  const { i18n, views, links, share, calculator } = resources;
  return (
    <InitialSizeContext.Provider value={measureInitialSize}>
      {calculator && hostActions ? (
        <calculator.Calculator
          store={store}
          i18n={i18n}
          views={views}
          links={links}
          share={share}
          hostActions={hostActions}
          adopt={adopt}
        />
      ) : (
        <StandaloneChart
          key={`${views[0]} ${i18n.lang}`}
          name={views[0]}
          store={store}
          i18n={i18n}
          adopt={adopt}
        />
      )}
    </InitialSizeContext.Provider>
  );
}
