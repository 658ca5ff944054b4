import { GraphError } from '../problem';
import type { GraphClient, GraphRequest } from '../client/graphClient';
import type { GraphPage } from '../parsePage';
import { parsePage } from '../parsePage';

/**
 * Reads a collection page by page. The headers go with every page (`ConsistencyLevel` and
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
  yield page;
  while (page.nextLink !== null) {
    if (seen.has(page.nextLink)) throw pageLoop();
    seen.add(page.nextLink);
    page = parsePage(await client.send({ ...everyPage, path: page.nextLink }));
    yield page;
  }
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
