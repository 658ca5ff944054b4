/** A browser window of which a test holds the switches. */
export function fakePage(options: { readonly search?: string; readonly framed?: boolean } = {}) {
  const matching = new Set<string>();
  const listeners = new Map<string, () => void>();
  const opened: { readonly url: string; opener: unknown }[] = [];
  let blocked = false;
  const page = {
    self: {} as unknown,
    parent: {} as unknown,
    location: { search: options.search ?? '' },
    navigator: { language: 'pt-BR' },
    matchMedia: (query: string) =>
      ({
        get matches() {
          return matching.has(query);
        },
        addEventListener: (_: string, listener: () => void) => listeners.set(query, listener),
      }) as unknown as MediaQueryList,
    open: (url?: string | URL) => {
      if (blocked) return null;
      const view = { url: String(url), opener: page as unknown };
      opened.push(view);
      return view as unknown as Window;
    },
  };
  if (!options.framed) page.parent = page.self;
  return {
    page,
    opened,
    block: () => (blocked = true),
    set: (...queries: readonly string[]) => {
      const changed = [...listeners].filter(
        ([query]) => matching.has(query) !== queries.includes(query),
      );
      matching.clear();
      for (const query of queries) matching.add(query);
      for (const [, listener] of changed) listener();
    },
  };
}
