/** Lays cells out in columns: the first to the left, the others to the right. */
export function textTable(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const width = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(width[column] ?? 0) : cell.padStart(width[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
