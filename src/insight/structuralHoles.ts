/** Ego and the others as a weighted graph without direction; others are numbered from 0. */
export interface EgoGraph {
  /** Weight of ego's tie to each of the others, above 0. */
  readonly egoTies: readonly number[];
  /** For each of the others their ties to further others; every tie is there from both sides. */
  readonly ties: readonly ReadonlyMap<number, number>[];
}

/** Burt's measures of how far ego's contacts are tied to one another. */
export interface StructuralHoles {
  /** How many contacts remain after redundancy: 1 (all tied to all) to their number (none tied). */
  readonly effectiveSize: number;
  /** How far ego's time leads back to the same people: near 0 (open) to somewhat above 1 (closed). */
  readonly constraint: number;
}

/**
 * Effective size and constraint of ego (Burt, Structural Holes, 1992, pp. 51–55), with
 * p(ego, j) = ego's tie to j ÷ all ego's ties, and m(j, q) = tie of j to q ÷ the strongest tie of j:
 *
 * effective size = Σ_j [1 − Σ_q p(ego, q) m(j, q)], constraint = Σ_j [p(ego, j) + Σ_q p(ego, q) p(q, j)]²,
 * where q runs over the others who are neither ego nor j. Null where ego has no tie.
 *
 * Example: three contacts, all tied to each other alike → effective size 1, constraint 25/27.
 */
export function structuralHoles(graph: EgoGraph): StructuralHoles | null {
  const total = sum(graph.egoTies);
  if (total === 0) return null;
  const share = graph.egoTies.map((tie) => tie / total);
  const strength = graph.ties.map((ties, j) => graph.egoTies[j]! + sum([...ties.values()]));
  let effectiveSize = 0;
  let constraint = 0;
  graph.ties.forEach((ties, j) => {
    const strongest = Math.max(graph.egoTies[j]!, ...ties.values());
    let redundancy = 0;
    let roundabout = 0;
    for (const [q, tie] of ties) {
      redundancy += (share[q]! * tie) / strongest;
      roundabout += (share[q]! * tie) / strength[q]!;
    }
    effectiveSize += 1 - redundancy;
    constraint += (share[j]! + roundabout) ** 2;
  });
  return { effectiveSize, constraint };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
