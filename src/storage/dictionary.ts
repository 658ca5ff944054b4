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
