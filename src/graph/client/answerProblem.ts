import * as v from 'valibot';
import type { EpochMs } from '../../insight/domain/units';
import type { GraphProblem } from '../problem';
import { claimsChallenge } from './claimsChallenge';
import type { Answer } from './exchange';
import { requestIdOf } from './requestId';
import { retryAfterMs } from './retryAfter';

const errorBody = v.object({
  error: v.object({ code: v.optional(v.string(), ''), message: v.optional(v.string(), '') }),
});

/** What an answer that is no success stands for; null for a success. */
export function answerProblem(
  answer: Answer,
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
