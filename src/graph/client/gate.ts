import type { EpochMs } from '../../insight/domain/units';
import { GraphError } from '../problem';
import type { Clock } from './clock';

/**
 * Lets a limited number of requests through at once, in the order they came, and holds all of
 * them back while Graph has asked for a pause.
 */
export class Gate {
  #free: number;
  readonly #queue: (() => void)[] = [];
  readonly #clock: Clock;
  #opensAt: EpochMs = 0;

  constructor(atOnce: number, clock: Clock) {
    this.#free = atOnce;
    this.#clock = clock;
  }

  /** Waits for a place and runs the work in it. */
  async pass<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    await this.#enter(signal);
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  /** Closes the gate to new attempts for a while; a shorter pause does not cut a longer one. */
  pause(ms: number): void {
    this.#opensAt = Math.max(this.#opensAt, this.#clock.now() + ms);
  }

  /** Resolves when no pause holds; to be asked before every attempt. */
  async whenOpen(signal?: AbortSignal): Promise<void> {
    for (;;) {
      const left = this.#opensAt - this.#clock.now();
      if (left <= 0) return;
      await this.#clock.wait(left, signal);
    }
  }

  #enter(signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.reject(new GraphError({ kind: 'cancelled' }));
    if (this.#free > 0) {
      this.#free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const admit = (): void => {
        signal?.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = (): void => {
        this.#queue.splice(this.#queue.indexOf(admit), 1);
        reject(new GraphError({ kind: 'cancelled' }));
      };
      this.#queue.push(admit);
      signal?.addEventListener('abort', giveUp, { once: true });
    });
  }

  #leave(): void {
    const next = this.#queue.shift();
    if (next) next();
    else this.#free += 1;
  }
}
