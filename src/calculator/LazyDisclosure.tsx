/** A disclosure whose panel is loaded when it is first opened. */
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

/** The parts of the host page that a panel uses. */
export interface HostActions {
  /** Dispatches the action event. Returns false if the page canceled it: then do nothing. */
  readonly requestAction: (detail: ExportDetail) => boolean;
  /** The key of the state in the URL fragment. */
  readonly urlKey: string;
}

/** The exports of a panel's module. */
export interface LazyPanel {
  readonly Panel: ComponentType<LazyPanelProps>;
  readonly style: string;
}

interface LazyDisclosureProps {
  readonly name: 'numbers' | 'take';
  readonly load: () => Promise<LazyPanel>;
  /** Opens the disclosure whenever it changes to another value than undefined. */
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
  // A loaded panel is valid for one language and one dataset.
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
