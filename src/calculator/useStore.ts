/** A hook that returns the state of a store and renders the component again whenever it changes. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { State, Store } from './store.ts';

export function useStore(store: Store): State {
  const [, setState] = useState(store.state);
  useLayoutEffect(() => {
    const update = () => setState(store.state());
    update();
    return store.subscribe(update);
  }, [store]);
  // Read the store directly: the component's state may belong to a previous store.
  return store.state();
}
