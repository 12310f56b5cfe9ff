/** The whole calculator: questions, answer, charts. */

import type { ChartId } from '../charts/registry.ts';
import type { Words } from '../language/words.ts';
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
  readonly words: Words;
  readonly views: readonly ChartId[];
  readonly upTo?: Begun;
  readonly links: Links;
  /** Whether the visitor is offered to take the result along. */
  readonly share: boolean;
  readonly sharing: Sharing;
  readonly adopt: (style: string) => void;
}

export function Calculator({ store, words, views, upTo, links, share, sharing, adopt }: CalculatorProps) {
  const state = useStore(store);
  return (
    <div class="calculator" lang={words.locale}>
      {state.hasBadLink && (
        <p class="notice" role="status">
          {words.say('later.badLink')}
        </p>
      )}
      <Questions store={store} state={state} words={words} adopt={adopt} />
      {upTo !== 'questions' && <Answer store={store} state={state} words={words} />}
      {upTo === undefined && (
        <>
          <Views store={store} state={state} words={words} views={views} adopt={adopt} />
          <Later
            name="numbers"
            load={loadNumbers}
            wanted={state.asked}
            store={store}
            state={state}
            words={words}
            sharing={sharing}
            adopt={adopt}
          />
          {share && (
            <Later
              name="take"
              load={loadTake}
              store={store}
              state={state}
              words={words}
              sharing={sharing}
              adopt={adopt}
            />
          )}
          <Actions links={links} words={words} />
        </>
      )}
    </div>
  );
}
