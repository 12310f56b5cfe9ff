/** The whole calculator: questions, answer, charts, disclosures and calls to action. */

import type { ChartId } from '../charts/registry.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { importWithRetry } from '../retry.ts';
import { Answer } from './Answer.tsx';
import { CallsToAction, type CtaLinks } from './CallsToAction.tsx';
import { ChartTabs } from './ChartTabs.tsx';
import style from './calculator.css?inline';
import { type HostActions, LazyDisclosure } from './LazyDisclosure.tsx';
import { Questions } from './Questions.tsx';
import type { Store } from './store.ts';
import { useStore } from './useStore.ts';

export { style };

const loadAssumptions = () => importWithRetry(() => import('./assumptions/AssumptionsPanel.tsx'));
const loadExport = () => importWithRetry(() => import('./export/ExportPanel.tsx'));

/** The last part to render; undefined renders everything. Rendering in stages avoids one long task on a phone. */
export type RenderStage = 'questions' | 'answer' | undefined;

interface CalculatorProps {
  readonly store: Store;
  readonly i18n: I18n;
  readonly views: readonly ChartId[];
  readonly stage?: RenderStage;
  readonly links: CtaLinks;
  /** Whether to offer the export panel. */
  readonly share: boolean;
  readonly hostActions: HostActions;
  /** Adds a style sheet to the shadow root. */
  readonly adopt: (style: string) => void;
}

export function Calculator({ store, i18n, views, stage, links, share, hostActions, adopt }: CalculatorProps) {
  const state = useStore(store);
  return (
    <div class="calculator" lang={i18n.locale}>
      {state.hasInvalidLink && (
        <p class="notice" role="status">
          {i18n.t('later.badLink')}
        </p>
      )}
      <Questions store={store} state={state} i18n={i18n} adopt={adopt} />
      {stage !== 'questions' && <Answer store={store} state={state} i18n={i18n} />}
      {stage === undefined && (
        <>
          <ChartTabs store={store} state={state} i18n={i18n} views={views} adopt={adopt} />
          <LazyDisclosure
            name="numbers"
            load={loadAssumptions}
            openSignal={state.explained}
            store={store}
            state={state}
            i18n={i18n}
            hostActions={hostActions}
            adopt={adopt}
          />
          {share && (
            <LazyDisclosure
              name="take"
              load={loadExport}
              store={store}
              state={state}
              i18n={i18n}
              hostActions={hostActions}
              adopt={adopt}
            />
          )}
          <CallsToAction links={links} i18n={i18n} />
        </>
      )}
    </div>
  );
}
