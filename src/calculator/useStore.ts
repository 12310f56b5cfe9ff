/** The newest state of a store; draws again whenever it changes. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { State, Store } from './store.ts';

export function useStore(store: Store): State {
  const [, setState] = useState(store.state);
  useLayoutEffect(() => {
    const take = () => setState(store.state());
    take();
    return store.subscribe(take);
  }, [store]);
  // A store that was just handed over has another one than was kept.
  return store.state();
}
