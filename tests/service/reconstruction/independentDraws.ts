import { lookCost } from '../../../src/service/release/releaseRules';
import { PRIOR } from './attack';
import { protectedPublication } from './publication';

type Likelihoods = readonly (readonly number[])[];

/** How many ways there are to choose k of n. */
function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}

/** Probability of each figure for a count. */
function figures(count: number, of: number): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { probability, settled } of protectedPublication.outcomes(count, of, undefined)) {
    shares.set(settled.figure, (shares.get(settled.figure) ?? 0) + probability);
  }
  return shares;
}

/** P(both figures of a department | the target's answer), exactly, with unknown others; one row per pair of figures. */
function pairLikelihoods(size: number): Likelihoods {
  const rows = new Map<string, number[]>();
  const others = size - 1;
  for (let few = 0; few <= others; few++) {
    for (let many = 0; few + many <= others; many++) {
      const none = others - few - many;
      const ways = choose(others, few) * choose(others - few, many);
      const weight = ways * PRIOR[1] ** few * PRIOR[2] ** many * PRIOR[0] ** none;
      for (const target of [0, 1, 2]) {
        for (const [know, p] of figures(few + many + Number(target > 0), size)) {
          for (const [deep, q] of figures(many + Number(target > 1), size)) {
            const row = rows.get(`${know} ${deep}`) ?? [0, 0, 0];
            row[target] = (row[target] ?? 0) + weight * p * q;
            rows.set(`${know} ${deep}`, row);
          }
        }
      }
    }
  }
  return [...rows.values()];
}

/**
 * Exact share of right guesses above the prior's, after looks at teams of these sizes, with everybody but the target
 * exchanged between two looks: the most that looks can tell.
 */
export function gainOfLooks(sizes: readonly number[]): number {
  const likelihoods = new Map([...new Set(sizes)].map((size) => [size, pairLikelihoods(size)]));
  let beliefs: readonly (readonly number[])[] = [[...PRIOR]];
  for (const size of sizes) {
    const rows = likelihoods.get(size)!;
    beliefs = merged(
      beliefs.flatMap((belief) => rows.map((row) => row.map((p, v) => p * belief[v]!))),
    );
  }
  const right = beliefs.reduce((sum, belief) => sum + Math.max(...belief), 0);
  return right - Math.max(...PRIOR);
}

/** Beliefs in nearly the same proportions are one: thousands instead of millions, to a ten-thousandth. */
function merged(beliefs: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const kept = new Map<string, number[]>();
  for (const belief of beliefs) {
    const total = belief.reduce((sum, p) => sum + p, 0);
    const key = belief.map((p) => Math.round((p / total) * 400)).join();
    const same = kept.get(key);
    if (same === undefined) kept.set(key, [...belief]);
    else belief.forEach((p, v) => (same[v] = (same[v] ?? 0) + p));
  }
  return [...kept.values()];
}

/** The part of a manager's looks that looks at teams of these sizes take; more than 1 is not allowed. */
export const spentBy = (sizes: readonly number[]): number =>
  sizes.reduce((sum, size) => sum + lookCost(size), 0);

/** As many looks at one team of this size as are allowed. */
export const allLooksAt = (size: number): readonly number[] =>
  Array<number>(Math.floor(1 / lookCost(size))).fill(size);
