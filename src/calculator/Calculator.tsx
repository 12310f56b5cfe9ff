/** The whole calculator: questions, answer, charts. */
import type { Words } from '../language/words.ts';
import { Answer } from './Answer.tsx';
import { Questions } from './Questions.tsx';
import type { Store } from './store.ts';
import { useStore } from './useStore.ts';
import { Views } from './Views.tsx';
import type { ViewName } from './views.ts';

interface CalculatorProps {
  readonly store: Store;
  readonly words: Words;
  readonly views: readonly ViewName[];
  readonly adopt: (style: string) => void;
}

export function Calculator({ store, words, views, adopt }: CalculatorProps) {
  const state = useStore(store);
  return (
    <div class="calculator" lang={words.locale}>
      <Questions store={store} state={state} words={words} />
      <Answer store={store} state={state} words={words} />
      <Views store={store} state={state} words={words} views={views} adopt={adopt} />
    </div>
  );
}
