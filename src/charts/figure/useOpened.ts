/** What a disclosure shows is loaded when it is first opened. */
import { useEffect, useState } from 'preact/hooks';

export interface Opened<Content> {
  /** Undefined until it is there. */
  readonly content: Content | undefined;
  /** Whether it could not be loaded; opening it again tries once more. */
  readonly failed: boolean;
  readonly isOpen: boolean;
  readonly onToggle: (event: Event & { readonly currentTarget: HTMLDetailsElement }) => void;
}

/** @param of what the content belongs to: where that changes, it is loaded anew */
export function useOpened<Content>(load: () => Promise<Content>, of: unknown): Opened<Content> {
  const [isOpen, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<{ readonly of: unknown; readonly content: Content }>();
  const [failed, setFailed] = useState(false);
  const content = loaded && loaded.of === of ? loaded.content : undefined;
  useEffect(() => {
    if (!isOpen || content) return;
    let shown = true;
    setFailed(false);
    load().then(
      (content) => {
        if (shown) setLoaded({ of, content });
      },
      () => {
        if (shown) setFailed(true);
      },
    );
    return () => {
      shown = false;
    };
  }, [isOpen, content, of]);
  return {
    content,
    failed,
    isOpen,
    onToggle: (event) => setOpen(event.currentTarget.open),
  };
}
