/** A column of texts of which many are equal: every text once, and who has which. */
export interface DictionaryColumn {
  readonly texts: readonly string[];
  /** Index into `texts` per row, -1 for null. */
  readonly rows: Int32Array;
}

export function packDictionary(values: readonly (string | null)[]): DictionaryColumn {
  const indexOf = new Map<string, number>();
  const rows = Int32Array.from(values, (value) => {
    if (value === null) return -1;
    const index = indexOf.get(value) ?? indexOf.size;
    indexOf.set(value, index);
    return index;
  });
  return { texts: [...indexOf.keys()], rows };
}

export function unpackDictionary({ texts, rows }: DictionaryColumn): (string | null)[] {
  return Array.from(rows, (index) => texts[index] ?? null);
}

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
