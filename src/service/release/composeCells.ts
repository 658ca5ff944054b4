import type { CellCounts, CellId } from './cell';
import type { Noise } from './keptNoise';
import { settleCell, type SettledCell } from './settleCell';

/** Adds the noise to every count and settles each figure against what was published. */
export function composeCells(
  counts: CellCounts,
  noise: Noise,
  published: ReadonlyMap<CellId, SettledCell>,
): ReadonlyMap<CellId, SettledCell> {
  const cells = new Map<CellId, SettledCell>();
  for (const [cell, count] of counts.counts) {
    const drawn = noise.get(cell);
    if (drawn === undefined) throw new Error(`No noise for ${cell}`);
    cells.set(cell, settleCell(count + drawn, counts.contributors, published.get(cell)));
  }
  return cells;
}
