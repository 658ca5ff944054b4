import type { RandomInt } from '../../../src/service/release/noise';

/** A seeded source (xorshift, Marsaglia 2003), so that a simulation gives the same figures on every run. */
export class RandomSource {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0 || 1;
  }

  /** From 0 up to, not including, 1. */
  readonly share = (): number => {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) / 2 ** 32;
  };

  readonly int: RandomInt = (below) => Math.floor(this.share() * below);
}
