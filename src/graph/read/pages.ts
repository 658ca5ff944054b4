import type { GraphClient, GraphRequest } from '../client/graphClient';
import { parsePage, type GraphPage } from '../parse/parsePage';
import { GraphError } from '../problem';
import type { MalformedItem } from './reading';

/**
 * Reads a collection page by page. The next page is on its way while the one before is worked on,
 * so that the work takes no time of its own. The headers go with every page (`ConsistencyLevel` and
 * `Prefer` are needed on each); the query is in the next link already.
 *
 * @throws {GraphError} `unexpected` with code `pageLoop` where a next link comes a second time.
 */
export async function* pages(
  client: GraphClient,
  request: GraphRequest,
): AsyncGenerator<GraphPage, void, undefined> {
  const everyPage: GraphRequest = { ...request, query: {} };
  const seen = new Set<string>();
  let page = parsePage(await client.send(request));
  while (page.nextLink !== null) {
    if (seen.has(page.nextLink)) throw pageLoop();
    seen.add(page.nextLink);
    const next = client.send({ ...everyPage, path: page.nextLink });
    // It is awaited below; where nobody reads on, its failure is nobody's business.
    next.catch(() => undefined);
    yield page;
    page = parsePage(await next);
  }
  yield page;
}

function pageLoop(): GraphError {
  return new GraphError({
    kind: 'unexpected',
    status: 200,
    code: 'pageLoop',
    message: 'a next link leads back to a page that was read',
    requestId: null,
  });
}

/** The items of a page that did not come before, and where they stand in the whole collection. */
interface FreshItems {
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
