import { useEffect, useState } from 'react';

/** Something asked for: not there yet, there, or failed. Three different screens. */
export interface Query<T> {
  readonly value: T | null;
  readonly failed: boolean;
  readonly waiting: boolean;
}

const WAITING = { value: null, failed: false, waiting: true } as const;

/**
 * Asks again whenever `ask` (memoise it) or what it asks about changes. An older answer stays on the screen until the
 * new one is there, so that nothing jumps and focus is kept.
 */
export function useQuery<T>(ask: () => Promise<T>, about: unknown): Query<T> {
  const [answered, setAnswered] = useState<Query<T>>(WAITING);
  useEffect(() => {
    let current = true;
    ask().then(
      (value) => current && setAnswered({ value, failed: false, waiting: false }),
      () => current && setAnswered(({ value }) => ({ value, failed: true, waiting: false })),
    );
    return () => {
      current = false;
    };
  }, [ask, about]);
  return answered;
}
