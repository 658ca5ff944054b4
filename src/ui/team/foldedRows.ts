import type { FigurePair } from '../model/teamService';
import { FIGURE_STEPS } from './figureWords';

/** Departments or levels of which the same is told, in one row. */
export interface FoldedRow extends FigurePair {
  /** Of departments or levels, in the order in which they came. */
  readonly names: readonly string[];
}

type Row = FigurePair & { readonly name: string };

/**
 * One row for what is told alike, those that few reach first.
 * @example Finance few/few, IT most/most, Sales most/most → [Finance], [IT, Sales]
 */
export function foldedRows(rows: readonly Row[]): readonly FoldedRow[] {
  const alike = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.know} ${row.deep}`;
    alike.set(key, [...(alike.get(key) ?? []), row]);
  }
  return [...alike.values()]
    .map((same) => ({ ...figuresOf(same), names: same.map(({ name }) => name) }))
    .sort((a, b) => steps(a) - steps(b));
}

function figuresOf([first]: readonly Row[]): FigurePair {
  if (first === undefined) throw new Error('A row of nothing.');
  return { know: first.know, deep: first.deep };
}

const steps = ({ know, deep }: FigurePair): number => 10 * FIGURE_STEPS[know] + FIGURE_STEPS[deep];
