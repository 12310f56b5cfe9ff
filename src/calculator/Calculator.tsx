/** The whole calculator: questions, answer, charts. */

import type { ChartId } from '../charts/registry.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { importWithRetry } from '../retry.ts';
import { Actions, type Links } from './Actions.tsx';
import { Answer } from './Answer.tsx';
import style from './calculator.css?inline';
import { Later, type Sharing } from './Later.tsx';
import { Questions } from './Questions.tsx';
import type { Store } from './store.ts';
import { useStore } from './useStore.ts';
import { Views } from './Views.tsx';

export { style };

const loadNumbers = () => importWithRetry(() => import('./numbers/Content.tsx'));
const loadTake = () => importWithRetry(() => import('./take/Content.tsx'));

/** The last part that is drawn so far; undefined for everything. On a phone, all at once would take a while. */
export type Begun = 'questions' | 'answer' | undefined;

interface CalculatorProps {
  readonly store: Store;
  readonly i18n: I18n;
  readonly views: readonly ChartId[];
  readonly upTo?: Begun;
  readonly links: Links;
  /** Whether the visitor is offered to take the result along. */
  readonly share: boolean;
  readonly sharing: Sharing;
  readonly adopt: (style: string) => void;
}

export function Calculator({ store, i18n, views, upTo, links, share, sharing, adopt }: CalculatorProps) {
  const state = useStore(store);
  return (
    <div class="calculator" lang={i18n.locale}>
      {state.hasBadLink && (
        <p class="notice" role="status">
          {i18n.t('later.badLink')}
        </p>
      )}
      <Questions store={store} state={state} i18n={i18n} adopt={adopt} />
      {upTo !== 'questions' && <Answer store={store} state={state} i18n={i18n} />}
      {upTo === undefined && (
        <>
          <Views store={store} state={state} i18n={i18n} views={views} adopt={adopt} />
          <Later
            name="numbers"
            load={loadNumbers}
            wanted={state.asked}
            store={store}
            state={state}
            i18n={i18n}
            sharing={sharing}
            adopt={adopt}
          />
          {share && (
            <Later
              name="take"
              load={loadTake}
              store={store}
              state={state}
              i18n={i18n}
              sharing={sharing}
              adopt={adopt}
            />
          )}
          <Actions links={links} i18n={i18n} />
        </>
      )}
    </div>
  );
}
