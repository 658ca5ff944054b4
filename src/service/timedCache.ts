import type { Clock } from './transport';

interface Kept<T> {
  readonly value: T;
  readonly at: number;
}

/**
 * Answers kept for a while, at most `capacity` of them (the oldest go first); one question is asked once even when
 * many wait for it. Failures are not kept.
 */
export class TimedCache<T> {
  readonly #kept = new Map<string, Kept<T>>();
  readonly #underway = new Map<string, Promise<T>>();
  readonly #clock: Clock;
  readonly #keepMs: number;
  readonly #capacity: number;

  constructor(clock: Clock, keepMs: number, capacity: number) {
    this.#clock = clock;
    this.#keepMs = keepMs;
    this.#capacity = capacity;
  }

  get(question: string, ask: () => Promise<T>): Promise<T> {
    const kept = this.#kept.get(question);
    if (kept !== undefined && this.#clock().getTime() - kept.at < this.#keepMs) {
      return Promise.resolve(kept.value);
    }
    const underway = this.#underway.get(question);
    if (underway !== undefined) return underway;
    const asking = this.#ask(question, ask).finally(() => this.#underway.delete(question));
    this.#underway.set(question, asking);
    return asking;
  }

  async #ask(question: string, ask: () => Promise<T>): Promise<T> {
    const value = await ask();
    this.#kept.delete(question);
    this.#kept.set(question, { value, at: this.#clock().getTime() });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#capacity && oldest !== undefined) this.#kept.delete(oldest);
    return value;
  }
}
