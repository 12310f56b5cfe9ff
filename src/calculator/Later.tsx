/** A part of the calculator that is loaded when it is first opened. */
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useOpened } from '../charts/figure/useOpened.ts';
import { loadMoreWords, type MoreWords } from '../language/languages.ts';
import type { Words } from '../language/words.ts';
import type { TakeDetail } from './Actions.tsx';
import type { State, Store } from './store.ts';

export interface PartProps {
  readonly store: Store;
  readonly state: State;
  readonly words: Words;
  readonly more: MoreWords;
  readonly sharing: Sharing;
}

/** How the result leaves the page. */
export interface Sharing {
  /** Tells the page first; false where the page takes over. */
  readonly act: (detail: TakeDetail) => boolean;
  /** What the part of the address is called that carries the state. */
  readonly linkName: string;
}

export interface Part {
  readonly Content: ComponentType<PartProps>;
  readonly style: string;
}

interface LaterProps {
  readonly name: 'numbers' | 'take';
  readonly load: () => Promise<Part>;
  /** Opens it from outside, each time that it turns to something else. */
  readonly wanted?: unknown;
  readonly store: Store;
  readonly state: State;
  readonly words: Words;
  readonly sharing: Sharing;
  readonly adopt: (style: string) => void;
}

export function Later({ name, load, wanted, store, state, words, sharing, adopt }: LaterProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const loadAll = async () => {
    const [part, more] = await Promise.all([load(), loadMoreWords(words)]);
    adopt(part.style);
    return { ...part, more };
  };
  // Its words speak one language, of one dataset.
  const { content, failed, isOpen, onToggle } = useOpened(loadAll, words.lang + store.original.id);
  useEffect(() => {
    if (wanted !== undefined && details.current) details.current.open = true;
  }, [wanted]);
  return (
    <details class={`later ${name}`} part={name} ref={details} onToggle={onToggle}>
      <summary>{words.say(`later.${name}`)}</summary>
      {content ? (
        <content.Content store={store} state={state} words={words} more={content.more} sharing={sharing} />
      ) : (
        <p role="status">{isOpen && words.say(failed ? 'later.failed' : 'later.loading')}</p>
      )}
    </details>
  );
}
