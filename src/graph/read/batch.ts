import * as v from 'valibot';
import { responseProblem, retryAfterMs } from '../client/response';
import { backoffMs, MOST_ATTEMPTS } from '../client/retry';
import type { GraphClient, GraphRequest } from '../client/graphClient';
import { GraphError } from '../problem';

/** Graph takes no more requests in one batch. */
export const LARGEST_BATCH = 20;

const HTTP_TRY_LATER = new Set([429, 502, 503, 504]);

const batchAnswer = v.object({
  responses: v.array(
    v.object({
      id: v.string(),
      status: v.number(),
      headers: v.nullish(v.record(v.string(), v.string()), {}),
      body: v.optional(v.unknown(), null),
    }),
  ),
});

type ItemAnswer = v.InferOutput<typeof batchAnswer>['responses'][number];

/** One GET of a batch: the address below the version. */
export interface BatchItem {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** That there is nothing (404) is an answer too: its body is null. */
  readonly mayBeAbsent?: boolean;
  /** That it is refused (403) does not end the others: its body is undefined. */
  readonly mayBeRefused?: boolean;
}

export type BatchRequest = Pick<GraphRequest, 'permission' | 'service' | 'signal'>;

/**
 * Sends up to 20 reads as one request and gives their bodies in the same order. Items that Graph
 * puts off (429 and the like, each with its own wait) are sent again, the others are not.
 *
 * @throws {GraphError} for the first item that is refused or never answered.
 */
export async function sendBatch(
  client: GraphClient,
  items: readonly BatchItem[],
  request: BatchRequest,
): Promise<readonly unknown[]> {
  const bodies = new Map<number, unknown>();
  let open = items.map((item, index) => ({ ...item, index }));
  for (let attempt = 1; open.length > 0; attempt += 1) {
    const answers = await sendOnce(client, open, request);
    const later: ItemAnswer[] = [];
    for (const answer of answers) {
      if (isSuccess(answer)) bodies.set(Number(answer.id), answer.body);
      else if (isAbsent(answer, items)) bodies.set(Number(answer.id), null);
      else if (isRefused(answer, items)) bodies.set(Number(answer.id), undefined);
      else if (HTTP_TRY_LATER.has(answer.status) && attempt < MOST_ATTEMPTS.answer) {
        later.push(answer);
      } else throw itemError(answer, request.permission, client);
    }
    open = open.filter(({ index }) => !bodies.has(index));
    if (open.length > 0) client.pause(request.service, pauseFor(later, attempt, client));
    if (attempt >= MOST_ATTEMPTS.answer && open.length > 0) throw incomplete();
  }
  return items.map((_, index) => bodies.get(index));
}

async function sendOnce(
  client: GraphClient,
  items: readonly (BatchItem & { readonly index: number })[],
  request: BatchRequest,
): Promise<readonly ItemAnswer[]> {
  const requests = items.map(({ index, url, headers }) => ({
    id: String(index),
    method: 'GET',
    url,
    ...(headers && { headers }),
  }));
  const body = await client.send({
    ...request,
    path: '/$batch',
    body: { requests },
    repeatable: true,
  });
  const parsed = v.safeParse(batchAnswer, body, { abortEarly: true });
  if (!parsed.success) throw incomplete();
  return parsed.output.responses;
}

function isSuccess({ status }: ItemAnswer): boolean {
  return status >= 200 && status < 300;
}

function isAbsent({ id, status }: ItemAnswer, items: readonly BatchItem[]): boolean {
  return status === 404 && items[Number(id)]?.mayBeAbsent === true;
}

function isRefused({ id, status }: ItemAnswer, items: readonly BatchItem[]): boolean {
  return status === 403 && items[Number(id)]?.mayBeRefused === true;
}

function pauseFor(later: readonly ItemAnswer[], attempt: number, client: GraphClient): number {
  const { clock, random } = client.options;
  const asked = later.map(({ headers }) =>
    retryAfterMs(new Headers(headers).get('Retry-After'), clock.now()),
  );
  const longest = Math.max(0, ...asked.filter((ms) => ms !== null));
  return longest > 0 ? longest : backoffMs(attempt, random);
}

function itemError(answer: ItemAnswer, permission: string, client: GraphClient): Error {
  const { status, body } = answer;
  const headers = new Headers(answer.headers);
  const problem = responseProblem(
    { status, headers, body },
    permission,
    client.options.clock.now(),
  );
  return problem ? new GraphError(problem) : incomplete();
}

function incomplete(): GraphError {
  return new GraphError({
    kind: 'unexpected',
    status: 200,
    code: 'incompleteBatch',
    message: 'the answer to a batch does not answer every request in it',
    requestId: null,
  });
}
