import * as v from 'valibot';
import { unavailable } from '../problem';
import { batchSchema, type BatchPart } from './batchSchema';
import { graphRefusal } from './claimsChallenge';
import { isPassing, waitToRetry, type GraphAccess } from './patience';

const TIMEOUT_MS = 20_000;

/** `id` → path below the base, such as `/users/…/directReports`. At most 20 of them. */
export type BatchRequests = ReadonlyMap<string, string>;

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
