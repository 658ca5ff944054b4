import * as v from 'valibot';
import { unavailable } from '../problem';
import type { Transport } from '../transport';
import { graphRefusal } from './claimsChallenge';

const headersSchema = v.record(v.string(), v.string());

/** The answer of Graph's `$batch`: one part per request, in any order. */
const batchSchema = v.object({
  responses: v.array(
    v.object({
      id: v.string(),
      status: v.number(),
      headers: v.optional(headersSchema, {}),
      body: v.optional(v.unknown()),
    }),
  ),
});

type BatchPart = v.InferOutput<typeof batchSchema>['responses'][number];

/** A page of `directReports`: users, and now and then an organisational contact. */
export const reportsPageSchema = v.object({
  value: v.array(v.object({ '@odata.type': v.optional(v.string()), id: v.string() })),
  '@odata.nextLink': v.optional(v.string()),
});

/** What reading from Graph needs from outside, and how long it may take. */
export interface GraphAccess {
  /** `https://graph.microsoft.com/v1.0`. */
  readonly base: string;
  readonly token: string;
  readonly transport: Transport;
  readonly sleep: (ms: number) => Promise<void>;
  /** Milliseconds left before the reading is given up. */
  readonly timeLeft: () => number;
}

const FIRST_WAIT_MS = 1_000;
const MOST_TRIES = 6;

/** Waits as Graph asks (`Retry-After` in seconds, may be fractional or absent), or gives up with a 503. */
async function waitToRetry(
  access: GraphAccess,
  tries: number,
  retryAfter: string | null,
): Promise<void> {
  const asked = Number.parseFloat(retryAfter ?? '') * 1000;
  const wait = Number.isFinite(asked) ? asked : FIRST_WAIT_MS * 2 ** tries;
  if (tries + 1 >= MOST_TRIES || wait > access.timeLeft()) {
    throw unavailable('graph', wait / 1000);
  }
  await access.sleep(wait);
}

const isPassing = (status: number): boolean =>
  status === 429 || status === 502 || status === 503 || status === 504;

const TIMEOUT_MS = 20_000;

/** `id` → path below the base, such as `/users/…/directReports`. At most 20 of them. */
type BatchRequests = ReadonlyMap<string, string>;

async function post(access: GraphAccess, requests: BatchRequests): Promise<Response> {
  const body = {
    requests: [...requests].map(([id, url]) => ({ id, method: 'GET', url })),
  };
  try {
    return await access.transport(`${access.base}/$batch`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${access.token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    throw unavailable('graph', 30, error);
  }
}

async function postPatiently(
  access: GraphAccess,
  requests: BatchRequests,
): Promise<readonly BatchPart[]> {
  for (let tries = 0; ; tries++) {
    const answer = await post(access, requests);
    if (answer.ok) return v.parse(batchSchema, await answer.json()).responses;
    if (!isPassing(answer.status)) {
      throw graphRefusal(answer.status, answer.headers.get('www-authenticate'));
    }
    await waitToRetry(access, tries, answer.headers.get('retry-after'));
  }
}

function header(part: BatchPart, name: string): string | null {
  const found = Object.entries(part.headers).find(([key]) => key.toLowerCase() === name);
  return found?.[1] ?? null;
}

/** The longest wait that any throttled part asks for; null when none names one. */
function longestWait(parts: readonly BatchPart[]): string | null {
  const waits = parts.map((part) => Number.parseFloat(header(part, 'retry-after') ?? ''));
  const named = waits.filter(Number.isFinite);
  return named.length === 0 ? null : String(Math.max(...named));
}

/**
 * Sends requests in one `$batch`; parts that are throttled are sent again as Graph asks. Resolves with the body per id,
 * null where Graph knows nothing of that name (404).
 */
export async function sendBatch(
  access: GraphAccess,
  requests: BatchRequests,
): Promise<ReadonlyMap<string, unknown>> {
  const bodies = new Map<string, unknown>();
  let open = requests;
  for (let tries = 0; open.size > 0; tries++) {
    const parts = (await postPatiently(access, open)).filter((part) => open.has(part.id));
    for (const part of parts) {
      if (part.status === 200) bodies.set(part.id, part.body);
      else if (part.status === 404) bodies.set(part.id, null);
      else if (!isPassing(part.status)) {
        throw graphRefusal(part.status, header(part, 'www-authenticate'));
      }
    }
    open = new Map([...open].filter(([id]) => !bodies.has(id)));
    if (open.size > 0) await waitToRetry(access, tries, longestWait(parts));
  }
  return bodies;
}
