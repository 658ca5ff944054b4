import type { FastifyInstance, FastifyRequest } from 'fastify';
import { INNER_REQUEST } from '../faults/faultHooks';
import type { World } from '../server/world';
import { badRequest } from './graphFault';

const MOST_ITEMS = 20;
/** Requests of one batch that run at the same time. */
const AT_ONCE = 4;

interface BatchItem {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
}

interface BatchAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** `POST /$batch`: up to 20 requests in one, each with a status of its own. */
export function addBatch(graph: FastifyInstance, world: World): void {
  graph.post('/$batch', async (request) => {
    const items = readItems(request.body);
    const answers = new Map<string, BatchAnswer>();
    let open = items;
    while (open.length > 0) {
      const ready = open.filter((item) => (item.dependsOn ?? []).every((id) => answers.has(id)));
      if (ready.length === 0) throw badRequest('Circular dependsOn in batch.');
      for (const group of groupsOf(ready, AT_ONCE)) {
        const done = await Promise.all(
          group.map((item) => answerItem(graph, world, request, item, answers)),
        );
        for (const answer of done) answers.set(answer.id, answer);
      }
      open = open.filter((item) => !answers.has(item.id));
    }
    return { responses: [...answers.values()] };
  });
}

/** @throws {GraphFault} 400 where the batch as a whole is wrong. */
function readItems(body: unknown): readonly BatchItem[] {
  const items = (body as { readonly requests?: unknown } | null)?.requests;
  if (!Array.isArray(items) || items.length === 0) {
    throw badRequest("Missing or empty 'requests' property in the batch payload.");
  }
  if (items.length > MOST_ITEMS) {
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${MOST_ITEMS}.`);
  }
  const read = items as readonly BatchItem[];
  const ids = new Set(read.map((item) => item.id));
  if (ids.size < read.length) throw badRequest('Duplicate request id in the batch payload.');
  for (const item of read) {
    if (!item.id || !item.method || !item.url?.startsWith('/')) {
      throw badRequest(
        'Every batch request needs an id, a method and a url relative to the version.',
      );
    }
    if ((item.dependsOn ?? []).some((id) => !ids.has(id))) {
      throw badRequest('dependsOn names a request that is not in the batch.');
    }
  }
  return read;
}

async function answerItem(
  graph: FastifyInstance,
  world: World,
  outer: FastifyRequest,
  item: BatchItem,
  answers: ReadonlyMap<string, BatchAnswer>,
): Promise<BatchAnswer> {
  const hasFailedBefore = (item.dependsOn ?? []).some(
    (id) => (answers.get(id)?.status ?? 0) >= 400,
  );
  if (hasFailedBefore) return refused(item.id, 424, 'FailedDependency', {});
  const throttled = world.faults.hit('batchItem', item.url);
  if (throttled) {
    const { retryAfter } = throttled;
    const headers = retryAfter === undefined ? {} : { 'Retry-After': retryAfter };
    return refused(item.id, throttled.status, 'TooManyRequests', headers);
  }
  const response = await graph.inject({
    method: item.method as 'GET',
    url: `/graph/v1.0${item.url}`,
    headers: {
      authorization: outer.headers.authorization ?? '',
      ...item.headers,
      [INNER_REQUEST]: '1',
    },
    ...(item.body !== undefined && { payload: item.body as object }),
  });
  const type = String(response.headers['content-type'] ?? '');
  const isJson = type.includes('json');
  return {
    id: item.id,
    status: response.statusCode,
    headers: headersOf(response.headers),
    body: isJson ? response.json<unknown>() : response.rawPayload.toString('base64'),
  };
}

function headersOf(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const shown = [
    ...['content-type', 'retry-after', 'etag', 'location', 'cache-control'],
    ...['x-ms-resource-unit', 'x-ms-throttle-limit-percentage'],
  ];
  return Object.fromEntries(
    shown.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[titleOf(name), value]] : [];
    }),
  );
}

function titleOf(name: string): string {
  if (name.startsWith('x-')) return name;
  const title = name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
  return title === 'Etag' ? 'ETag' : title;
}

function refused(
  id: string,
  status: number,
  code: string,
  headers: Readonly<Record<string, string>>,
): BatchAnswer {
  const body = { error: { code, message: code, innerError: {} } };
  return { id, status, headers: { 'Content-Type': 'application/json', ...headers }, body };
}

function groupsOf<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, i * size + size),
  );
}
