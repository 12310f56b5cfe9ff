/** A part of the calculator that is loaded when it is first opened. */
import type { ComponentType } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { loadMoreWords, type MoreWords } from '../language/languages.ts';
import type { Words } from '../language/words.ts';
import type { TakeDetail } from './Actions.tsx';
import type { State, Store } from './store.ts';
import { LoadingStatus, useLazy } from './ui/useLazy.tsx';

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
  const [open, setOpen] = useState(false);
  // Its words speak one language, of one dataset.
  const of = words.lang + store.original.id;
  const loadAll = useCallback(async () => {
    const [loaded, more] = await Promise.all([load(), loadMoreWords(words)]);
    adopt(loaded.style);
    return { ...loaded, more, of };
  }, [load, words, adopt, of]);
  const [part, loading] = useLazy(open ? loadAll : undefined);

  useEffect(() => {
    if (wanted !== undefined && details.current) details.current.open = true;
  }, [wanted]);
  return (
    <details
      class={`later ${name}`}
      part={name}
      ref={details}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.say(`later.${name}`)}</summary>
      {part?.of === of ? (
        <part.Content store={store} state={state} words={words} more={part.more} sharing={sharing} />
      ) : (
        open && <LoadingStatus {...loading} words={words} />
      )}
    </details>
  );
}
