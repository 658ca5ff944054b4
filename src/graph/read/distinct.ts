/** Keeps what has an id that was not seen before; remembers what it saw. */
export function distinctById<T extends { readonly id: string }>(): (items: readonly T[]) => T[] {
  const seen = new Set<string>();
  return (items) =>
    items.filter(({ id }) => {
      if (seen.has(id)) return false;
      seen.add(id);
      return true;
    });
}
