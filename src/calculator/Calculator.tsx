/** The whole calculator: questions, answer, charts. */
import type { Words } from '../language/words.ts';
import { Actions, type Links } from './Actions.tsx';
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
  readonly links: Links;
  readonly adopt: (style: string) => void;
}

export function Calculator({ store, words, views, links, adopt }: CalculatorProps) {
  const state = useStore(store);
  return (
    <div class="calculator" lang={words.locale}>
      <Questions store={store} state={state} words={words} />
      <Answer store={store} state={state} words={words} />
      <Views store={store} state={state} words={words} views={views} adopt={adopt} />
      <Actions links={links} words={words} />
    </div>
  );
}
