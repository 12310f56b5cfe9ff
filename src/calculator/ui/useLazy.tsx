/** A hook that loads a lazy part, and the status that is rendered while it is loading or has failed to load. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { I18n } from '../../i18n/createI18n.ts';

/** Called with the error if a lazy part fails to load. */
export const LoadErrorContext = createContext<(reason: unknown) => void>(() => {});

/** After this time the visitor can retry. The result is still used if the load completes later. */
const timeoutMs = 10_000;

interface Loading {
  readonly failed: boolean;
  readonly onRetry: () => void;
}

/**
 * @param load loads the value; called again if it is another function. Undefined if nothing is to be loaded yet.
 * @param initial the value, if it is already loaded
 * @returns the value, and the props of `LoadingStatus`
 */
export function useLazy<T>(load: (() => Promise<T>) | undefined, initial?: T): [T | undefined, Loading] {
  const [loaded, setLoaded] = useState(initial);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const onLoadError = useContext(LoadErrorContext);
  useEffect(() => {
    if (!load) return;
    let isCurrent = true;
    let isReported = false;
    setFailed(false);
    const fail = (reason: unknown) => {
      if (!isCurrent) return;
      setFailed(true);
      // A load that timed out can also fail later. Report it once.
      if (!isReported) onLoadError(reason);
      isReported = true;
    };
    const timer = setTimeout(fail, timeoutMs, `no answer within ${timeoutMs / 1000} seconds`);
    load()
      .then((value) => {
        if (isCurrent) setLoaded(value);
      }, fail)
      .finally(() => clearTimeout(timer));
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [load, attempt]);
  return [loaded, { failed, onRetry: () => setAttempt(attempt + 1) }];
}

export function LoadingStatus({ i18n, failed, onRetry }: Loading & { readonly i18n: I18n }) {
  return (
    <p class="loading" role="status">
      {i18n.t(failed ? 'loading.failed' : 'loading.waiting')}{' '}
      {failed && (
        <button
          type="button"
          class="link"
          onClick={({ currentTarget }) => {
            // The button will be removed, and then the paragraph: move the focus to their container.
            const container = currentTarget.parentElement?.parentElement;
            if (container) {
              container.tabIndex = -1;
              container.focus();
            }
            onRetry();
          }}
        >
          {i18n.t('loading.again')}
        </button>
      )}
    </p>
  );
}
