import { useSyncExternalStore } from 'react';

/** A value that changes and tells those who watch it; fits `useSyncExternalStore`. */
export interface ObservableValue<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createObservableValue<T>(initial: T): ObservableValue<T> {
  let current = initial;
  const watchers = new Set<() => void>();
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return;
      current = value;
      for (const watcher of watchers) watcher();
    },
    subscribe(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}

/** The value of a store, now and at every change. */
export function useObservableValue<T>(store: ObservableValue<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
