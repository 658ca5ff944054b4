import type { GridPlace } from './gridMove';

/** What a row knows of the grid around it. */
export interface GridRow {
  readonly row: number;
  /** Column of the grid's one tab stop, where it is in this row. */
  readonly stop: number | null;
  readonly onPlace: (place: GridPlace) => void;
}

/** What the focusable part in this column of the row carries. */
export function gridPlace({ row, stop, onPlace }: GridRow, column: number) {
  return {
    'data-place': `${row} ${column}`,
    tabIndex: column === stop ? 0 : -1,
    onFocus: () => onPlace({ row, column }),
  };
}
