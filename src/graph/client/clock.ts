import type { EpochMs } from '../../insight/domain/units';
import { GraphError } from '../problem';

/** The passage of time, handed in so that tests need not wait. */
export interface Clock {
  now(): EpochMs;
  /** Resolves after `ms`; rejects with `cancelled` as soon as the signal says so. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls back after `ms`; returns the function that calls it off. */
  after(ms: number, callback: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
  wait(ms, signal) {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(new GraphError({ kind: 'cancelled' }));
        return;
      }
      const cancel = (): void => {
        clearTimeout(timer);
        reject(new GraphError({ kind: 'cancelled' }));
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', cancel);
        resolve();
      }, ms);
      signal?.addEventListener('abort', cancel, { once: true });
    });
  },
};
