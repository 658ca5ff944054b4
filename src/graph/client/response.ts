import * as v from 'valibot';
import type { EpochMs } from '../../insight/domain/units';
import type { GraphProblem } from '../problem';
import type { AttemptResult, GraphResponse } from './exchange';

const innerError = v.object({ 'request-id': v.string() });

// Graph writes innerError; some of the services behind it write innererror.
const errorWithRequestId = v.union([
  v.object({ error: v.object({ innerError: innerError }) }),
  v.object({ error: v.object({ innererror: innerError }) }),
]);

/** The id under which an administrator can ask Microsoft about this answer. */
function requestIdOf(answer: GraphResponse): string | null {
  return answer.headers.get('request-id') ?? requestIdInBody(answer.body);
}

function requestIdInBody(body: unknown): string | null {
  const parsed = v.safeParse(errorWithRequestId, body);
  if (!parsed.success) return null;
  const { error } = parsed.output;
  return 'innerError' in error ? error.innerError['request-id'] : error.innererror['request-id'];
}

const JSON_TYPE = /^application\/([\w.-]+\+)?json\b/i;

/**
 * Reads a response to the end. A success must be JSON or empty; what an error says is taken from
 * its JSON where it has one, and its status counts in any case.
 */
export async function readResponse(response: Response): Promise<AttemptResult> {
  const { status, headers } = response;
  const text = await response.text();
  const isJson = JSON_TYPE.test(headers.get('Content-Type') ?? '');
  const body = isJson ? parsedJson(text) : undefined;
  const answer: GraphResponse = { status, headers, body: body ?? null };
  if (!response.ok || body !== undefined || text === '') return { kind: 'answer', answer };
  return { kind: 'unreadable', status, requestId: requestIdOf(answer) };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const INSUFFICIENT_CLAIMS = /error="insufficient_claims"/;
const CLAIMS = /claims="([^"]+)"/;

/**
 * The decoded claims that a 401 asks for (continuous access evaluation), to be put into the next
 * token request; null when the answer holds no such challenge or it cannot be decoded.
 */
export function claimsChallenge(headers: Headers): string | null {
  const challenge = headers.get('WWW-Authenticate') ?? '';
  const encoded = CLAIMS.exec(challenge)?.[1];
  if (!encoded || !INSUFFICIENT_CLAIMS.test(challenge)) return null;
  return decoded(encoded.replaceAll('-', '+').replaceAll('_', '/'));
}

function decoded(base64: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

const SECONDS = /^\d+(\.\d+)?$/;

/**
 * The wait that a `Retry-After` header asks for, in milliseconds: seconds, also with a fraction,
 * or a date. Null when the header is absent (or hidden by CORS) or cannot be read.
 */
export function retryAfterMs(header: string | null, now: EpochMs): number | null {
  const text = header?.trim() ?? '';
  if (SECONDS.test(text)) return Math.ceil(Number(text) * 1000);
  // Date.parse takes much for a date, "-5" for instance; an HTTP date begins with a weekday.
  const date = /^[A-Za-z]{3}/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

const errorBody = v.object({
  error: v.object({ code: v.optional(v.string(), ''), message: v.optional(v.string(), '') }),
});

/** What an answer that is no success stands for; null for a success. */
export function responseProblem(
  answer: GraphResponse,
  permission: string,
  now: EpochMs,
): GraphProblem | null {
  const { status, headers } = answer;
  if (status >= 200 && status < 300) return null;
  const requestId = requestIdOf(answer);
  const wait = retryAfterMs(headers.get('Retry-After'), now);
  if (status === 401) return { kind: 'signInNeeded', claims: claimsChallenge(headers), requestId };
  if (status === 403) return { kind: 'forbidden', permission, requestId };
  if (status === 429 || (status === 503 && wait !== null)) {
    return { kind: 'throttled', waitSeconds: wait === null ? null : wait / 1000, requestId };
  }
  return { kind: 'unexpected', status, ...codeAndMessage(answer.body), requestId };
}

function codeAndMessage(body: unknown): { readonly code: string; readonly message: string } {
  const parsed = v.safeParse(errorBody, body);
  return parsed.success ? parsed.output.error : { code: '', message: '' };
}
