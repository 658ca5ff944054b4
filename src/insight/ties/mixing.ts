import { sum } from '../domain/sum';
import type { Share } from '../domain/units';

/** How many people of each kind there are to meet, and how many of them ego has met. */
export interface Mix {
  readonly people: readonly number[];
  readonly met: readonly number[];
}

/**
 * E–I index: (external − internal ties) ÷ all ties, from −1 (only the own group) to 1 (only others).
 * Krackhardt & Stern, Social Psychology Quarterly 51 (1988) 123.
 *
 * Example: met 1 of the own group and 3 others → 0.5. Null if nobody was met.
 *
 * @param own Position of ego's own group.
 */
export function eiIndex(counts: readonly number[], own: number): number | null {
  const all = sum(counts);
  return all === 0 ? null : (all - 2 * (counts[own] ?? 0)) / all;
}

/**
 * Blau's index of diversity, normalised: (1 − Σ p²) ÷ (1 − 1/k), 0 (all of one kind) to 1 (all kinds
 * alike); k is the number of kinds that there are to meet. Blau, Inequality and Heterogeneity (1977);
 * normalised as the index of qualitative variation. Null if nobody was met or k is below 2.
 *
 * Example: met 2 and 2 of two kinds → 1; met 3 and 1 → (1 − 10/16) ÷ (1/2) = 0.75.
 */
export function blauIndex(mix: Mix): Share | null {
  const all = sum(mix.met);
  if (all === 0) return null;
  return normalised(1 - sum(mix.met.map((met) => (met / all) ** 2)), mix);
}

/**
 * The normalised Blau index to expect if ego had met as many people, drawn at random from all: by the
 * second moment of the hypergeometric distribution, E[x²] = mean² + mean (1 − n/N) (N − K)/(N − 1).
 *
 * Example: 1 person met → 0 whatever there is; everybody met → the index of the whole.
 */
export function blauExpected(mix: Mix): Share | null {
  const met = sum(mix.met);
  const all = sum(mix.people);
  if (met === 0 || all === 0) return null;
  const squares = mix.people.map((people) => {
    const mean = (met * people) / all;
    const spread = all > 1 ? (mean * (1 - people / all) * (all - met)) / (all - 1) : 0;
    return (mean ** 2 + spread) / met ** 2;
  });
  return normalised(1 - sum(squares), mix);
}

function normalised(diversity: number, mix: Mix): Share | null {
  const kinds = mix.people.filter((people) => people > 0).length;
  if (kinds < 2) return null;
  return Math.min(1, Math.max(0, diversity / (1 - 1 / kinds)));
}
