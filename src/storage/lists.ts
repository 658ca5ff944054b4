/** Rows that each hold a list, laid end to end: row i is `items[starts[i]] … items[starts[i + 1] - 1]`. */
export interface Lists<T> {
  readonly starts: Int32Array;
  readonly items: readonly T[];
}

export function packLists<T>(rows: readonly (readonly T[])[]): Lists<T> {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => {
    starts[i + 1] = (starts[i] ?? 0) + row.length;
  });
  return { starts, items: rows.flatMap((row) => row) };
}

export function unpackLists<T>({ starts, items }: Lists<T>): T[][] {
  return Array.from({ length: starts.length - 1 }, (_, i) => items.slice(starts[i], starts[i + 1]));
}
