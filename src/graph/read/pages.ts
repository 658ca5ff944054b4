import { GraphError } from '../problem';
import type { GraphClient, GraphRequest } from '../client/graphClient';
import { parsePage, type GraphPage } from '../parsePage';

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
