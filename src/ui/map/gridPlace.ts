/** A place in the grid, counted from its first row and column. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

type Step = readonly [rows: number, columns: number];

const steps: Readonly<Record<string, Step>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * Where a key leads from `from`; null when it leads nowhere. Places that hold nothing are passed
 * over. Arrows follow what is seen: in right-to-left writing the right arrow goes back.
 */
export function gridMove(
  present: readonly (readonly boolean[])[],
  from: GridPlace,
  key: string,
  rightToLeft: boolean,
): GridPlace | null {
  if (key === 'Home') return firstIn(present, { row: from.row, column: -1 }, [0, 1]);
  if (key === 'End') {
    return firstIn(present, { row: from.row, column: present[from.row]?.length ?? 0 }, [0, -1]);
  }
  const step = steps[key];
  if (!step) return null;
  const [rows, columns] = step;
  return firstIn(present, from, [rows, rightToLeft ? -columns : columns]);
}

function firstIn(
  present: readonly (readonly boolean[])[],
  from: GridPlace,
  [rows, columns]: Step,
): GridPlace | null {
  let { row, column } = from;
  do {
    row += rows;
    column += columns;
    if (present[row]?.[column] === true) return { row, column };
  } while (present[row]?.[column] !== undefined);
  return null;
}

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
