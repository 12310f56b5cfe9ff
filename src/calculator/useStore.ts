/** The newest state of a store; draws again whenever it changes. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { State, Store } from './store.ts';

export function useStore(store: Store): State {
  const [, setState] = useState(store.state);
  useLayoutEffect(() => {
    const update = () => setState(store.state());
    update();
    return store.subscribe(update);
  }, [store]);
  // A store that was just handed over has another one than was kept.
  return store.state();
}
