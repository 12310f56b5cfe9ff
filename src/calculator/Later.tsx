/** A part of the calculator that is loaded when it is first opened. */
import type { ComponentType } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { I18n } from '../i18n/createI18n.ts';
import { type DetailMessages, loadDetailMessages } from '../i18n/loadMessages.ts';
import type { TakeDetail } from './Actions.tsx';
import type { State, Store } from './store.ts';
import { LoadingStatus, useLazy } from './ui/useLazy.tsx';

export interface PartProps {
  readonly store: Store;
  readonly state: State;
  readonly i18n: I18n;
  readonly details: DetailMessages;
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
  readonly i18n: I18n;
  readonly sharing: Sharing;
  readonly adopt: (style: string) => void;
}

export function Later({ name, load, wanted, store, state, i18n, sharing, adopt }: LaterProps) {
  const disclosure = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  // Its words speak one language, of one dataset.
  const of = i18n.lang + store.original.id;
  const loadAll = useCallback(async () => {
    const [loaded, details] = await Promise.all([load(), loadDetailMessages(i18n)]);
    adopt(loaded.style);
    return { ...loaded, details, of };
  }, [load, i18n, adopt, of]);
  const [part, loading] = useLazy(open ? loadAll : undefined);

  useEffect(() => {
    if (wanted !== undefined && disclosure.current) disclosure.current.open = true;
  }, [wanted]);
  return (
    <details
      class={`later ${name}`}
      part={name}
      ref={disclosure}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{i18n.t(`later.${name}`)}</summary>
      {part?.of === of ? (
        <part.Content store={store} state={state} i18n={i18n} details={part.details} sharing={sharing} />
      ) : (
        open && <LoadingStatus {...loading} i18n={i18n} />
      )}
    </details>
  );
}
