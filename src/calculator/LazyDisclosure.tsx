/** A part of the calculator that is loaded when it is first opened. */
import type { ComponentType } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { I18n } from '../i18n/createI18n.ts';
import { type DetailMessages, loadDetailMessages } from '../i18n/loadMessages.ts';
import type { ExportDetail } from './CallsToAction.tsx';
import type { State, Store } from './store.ts';
import { LoadingStatus, useLazy } from './ui/useLazy.tsx';

export interface LazyPanelProps {
  readonly store: Store;
  readonly state: State;
  readonly i18n: I18n;
  readonly details: DetailMessages;
  readonly hostActions: HostActions;
}

/** How the result leaves the page. */
export interface HostActions {
  /** Tells the page first; false where the page takes over. */
  readonly requestAction: (detail: ExportDetail) => boolean;
  /** What the part of the address is called that carries the state. */
  readonly urlKey: string;
}

export interface LazyPanel {
  readonly Panel: ComponentType<LazyPanelProps>;
  readonly style: string;
}

interface LazyDisclosureProps {
  readonly name: 'numbers' | 'take';
  readonly load: () => Promise<LazyPanel>;
  /** Opens it from outside, each time that it turns to something else. */
  readonly openSignal?: unknown;
  readonly store: Store;
  readonly state: State;
  readonly i18n: I18n;
  readonly hostActions: HostActions;
  readonly adopt: (style: string) => void;
}

export function LazyDisclosure({
  name,
  load,
  openSignal,
  store,
  state,
  i18n,
  hostActions,
  adopt,
}: LazyDisclosureProps) {
  const disclosure = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  // Its words speak one language, of one dataset.
  const messagesKey = i18n.lang + store.original.id;
  const loadAll = useCallback(async () => {
    const [loaded, details] = await Promise.all([load(), loadDetailMessages(i18n)]);
    adopt(loaded.style);
    return { ...loaded, details, messagesKey };
  }, [load, i18n, adopt, messagesKey]);
  const [panel, loading] = useLazy(open ? loadAll : undefined);

  useEffect(() => {
    if (openSignal !== undefined && disclosure.current) disclosure.current.open = true;
  }, [openSignal]);
  return (
    <details
      class={`later ${name}`}
      part={name}
      ref={disclosure}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{i18n.t(`later.${name}`)}</summary>
      {panel?.messagesKey === messagesKey ? (
        <panel.Panel
          store={store}
          state={state}
          i18n={i18n}
          details={panel.details}
          hostActions={hostActions}
        />
      ) : (
        open && <LoadingStatus {...loading} i18n={i18n} />
      )}
    </details>
  );
}
