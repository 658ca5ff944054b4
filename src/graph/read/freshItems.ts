import type { MalformedItem } from '../reading';

/** The items of a page that did not come before, and where they stand in the whole collection. */
export interface FreshItems {
  readonly values: readonly unknown[];
  /** Puts a place among `values` back into the whole collection. */
  readonly inWhole: (item: MalformedItem) => MalformedItem;
}

/**
 * Pages are no consistent picture: an item may come again when others have moved meanwhile.
 * Remembers ids while one collection is read, so that nothing is counted twice, private events and
 * items of another shape included. What has no id cannot be recognised and counts every time.
 */
export function freshItems(): (page: readonly unknown[]) => FreshItems {
  const seen = new Set<string>();
  let read = 0;
  return (page) => {
    const places: number[] = [];
    page.forEach((value, i) => {
      const id = idOf(value);
      if (id !== null && seen.has(id)) return;
      if (id !== null) seen.add(id);
      places.push(read + i);
    });
    const start = read;
    read += page.length;
    return {
      values: places.map((place) => page[place - start]),
      inWhole: (item) => ({ ...item, position: places[item.position] ?? item.position }),
    };
  };
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' ? value.id : null;
}
