import type { Clock } from '../../../src/graph/client/clock';
import { GraphError } from '../../../src/graph/problem';

/** A clock that jumps over every wait and remembers how long it would have been. */
export class FakeClock implements Clock {
  time: number;
  readonly waits: number[] = [];
  readonly #timers = new Set<() => void>();

  constructor(time = Date.UTC(2026, 10, 24, 12)) {
    this.time = time;
  }

  now(): number {
    return this.time;
  }

  async wait(ms: number, signal?: AbortSignal): Promise<void> {
    this.waits.push(ms);
    await Promise.resolve();
    if (signal?.aborted) throw new GraphError({ kind: 'cancelled' });
    this.time += ms;
  }

  after(_ms: number, callback: () => void): () => void {
    this.#timers.add(callback);
    return () => this.#timers.delete(callback);
  }

  /** Lets every time limit that is still set run out. */
  runOut(): void {
    for (const callback of this.#timers) callback();
  }
}
