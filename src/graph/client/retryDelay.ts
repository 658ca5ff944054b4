import type { EpochMs } from '../../insight/domain/units';
import { backoffMs } from './backoff';
import type { Answer, RequestFacts } from './exchange';
import type { Outcome } from './outcome';
import { retryAfterMs } from './retryAfter';

/** How often a request is sent at most, by what came of it. */
export const MOST_ATTEMPTS = { answer: 6, noConnection: 4, unreadable: 4 } as const;

/** A longer wait than this is not sat out; the caller learns how long it would be. */
export const LONGEST_WAIT_MS = 120_000;

const TOO_MANY_REQUESTS = 429;
const GATEWAY_TIMEOUT = 504;
const TRANSIENT = new Set([TOO_MANY_REQUESTS, 502, 503, GATEWAY_TIMEOUT]);

/**
 * How long to wait before the next attempt, or null when there is to be none.
 *
 * A 429 was not carried out, so it can always be sent again; everything else only when sending
 * twice does no harm.
 *
 * @param attempt Number of attempts made, from 1.
 */
export function retryDelay(
  outcome: Outcome,
  attempt: number,
  facts: RequestFacts,
  now: EpochMs,
  random: () => number,
): number | null {
  if (attempt >= MOST_ATTEMPTS[outcome.kind]) return null;
  if (outcome.kind !== 'answer') return facts.repeatable ? backoffMs(attempt, random) : null;
  if (!mayRepeat(outcome.answer, facts)) return null;
  const asked = retryAfterMs(outcome.answer.headers.get('Retry-After'), now);
  if (asked === null) return backoffMs(attempt, random);
  return asked <= LONGEST_WAIT_MS ? asked : null;
}

function mayRepeat({ status }: Answer, facts: RequestFacts): boolean {
  if (status === TOO_MANY_REQUESTS) return true;
  if (status === GATEWAY_TIMEOUT && !facts.repeatAfterGatewayTimeout) return false;
  return TRANSIENT.has(status) && facts.repeatable;
}
