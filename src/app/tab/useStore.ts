import { useSyncExternalStore } from 'react';
import type { Store } from '../store';

/** The value of a store, now and at every change. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
