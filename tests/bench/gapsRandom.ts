/** Seeded pseudo-random numbers for the benches (mulberry32); the same seed gives the same run. */
export interface Random {
  /** In [0, 1). */
  uniform(): number;
  normal(): number;
  /** Gamma with this shape and mean 1. */
  gamma(shape: number): number;
  binomial(n: number, p: number): number;
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  /** Marsaglia and Tsang (2000); shapes from 1 upward. */
  const gamma = (shape: number) => {
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return (d * v) / shape;
      }
    }
  };
  const binomial = (n: number, p: number) => {
    let hits = 0;
    for (let trial = 0; trial < n; trial++) if (uniform() < p) hits++;
    return hits;
  };
  return { uniform, normal, gamma, binomial };
}
