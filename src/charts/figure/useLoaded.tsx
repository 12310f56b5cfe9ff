/** What is loaded when it is first shown, and what stands in its place until then. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Words } from '../../language/words.ts';

/** Tells the page's author what is missing. */
export const Missing = createContext<(reason: unknown) => void>(() => {});

/** After this long the visitor may ask again; what comes later is shown all the same. */
const patienceMs = 10_000;

interface Loading {
  readonly failed: boolean;
  readonly onAgain: () => void;
}

/**
 * @param load brings it, and is called whenever it is another function; undefined while nothing is asked for
 * @param first what is there already
 */
export function useLoaded<T>(load: (() => Promise<T>) | undefined, first?: T): [T | undefined, Loading] {
  const [loaded, setLoaded] = useState(first);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const tellMissing = useContext(Missing);
  useEffect(() => {
    if (!load) return;
    let shown = true;
    let told = false;
    setFailed(false);
    const fail = (reason: unknown) => {
      if (!shown) return;
      setFailed(true);
      // What took too long may fail as well.
      if (!told) tellMissing(reason);
      told = true;
    };
    const timer = setTimeout(fail, patienceMs, `no answer within ${patienceMs / 1000} seconds`);
    load()
      .then((it) => {
        if (shown) setLoaded(it);
      }, fail)
      .finally(() => clearTimeout(timer));
    return () => {
      shown = false;
      clearTimeout(timer);
    };
  }, [load, attempt]);
  return [loaded, { failed, onAgain: () => setAttempt(attempt + 1) }];
}

export function Waiting({ words, failed, onAgain }: Loading & { readonly words: Words }) {
  return (
    <p class="loading" role="status">
      {words.say(failed ? 'loading.failed' : 'loading.waiting')}{' '}
      {failed && (
        <button
          type="button"
          class="link"
          onClick={({ currentTarget }) => {
            // The button goes, then the text: the focus moves to what they are in, which stays.
            const place = currentTarget.parentElement?.parentElement;
            if (place) {
              place.tabIndex = -1;
              place.focus();
            }
            onAgain();
          }}
        >
          {words.say('loading.again')}
        </button>
      )}
    </p>
  );
}
