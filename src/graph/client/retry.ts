import type { Middleware } from '@microsoft/microsoft-graph-client';
import type { EpochMs } from '../../insight/domain/units';
import { GraphError } from '../problem';
import type { Clock } from './clock';
import {
  link,
  type AttemptResult,
  type Exchange,
  type GraphResponse,
  type RequestFacts,
} from './exchange';
import { retryAfterMs } from './response';
import { attempt, type Transport } from './transport';

const BASE_MS = 500;
const CAP_MS = 30_000;

/**
 * How long to wait before the next attempt when nobody says: anything from nothing to a bound that
 * doubles with every attempt, up to 30 seconds ("full jitter"), so that clients part ways.
 *
 * @param attempt Number of attempts made, from 1.
 * @param random A number in [0, 1).
 */
export function backoffMs(attempt: number, random: () => number): number {
  return random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1));
}

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
  outcome: AttemptResult,
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

function mayRepeat({ status }: GraphResponse, facts: RequestFacts): boolean {
  if (status === TOO_MANY_REQUESTS) return true;
  if (status === GATEWAY_TIMEOUT && !facts.repeatAfterGatewayTimeout) return false;
  return TRANSIENT.has(status) && facts.repeatable;
}

/** A pause between two attempts, for a screen that wants to say so. */
export interface Pause {
  readonly reason: 'throttled' | 'noConnection' | 'serviceTrouble';
  readonly ms: number;
}

export interface SendOptions {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly random: () => number;
  readonly onPause?: (pause: Pause) => void;
}

/**
 * Last links, retry and transport: sends the request until there is an answer to keep. A pause
 * that Graph asks for holds everybody at the gate, not only this request.
 */
export function sendLink(options: SendOptions): Middleware {
  return link(async (context, exchange) => {
    const { gate, signal } = exchange.facts;
    for (let made = 1; ; made += 1) {
      await gate.whenOpen(signal);
      const outcome = await attempt(context, options.transport, options.clock, signal);
      const wait = nextWait(outcome, made, exchange, options);
      if (wait === null) return keep(outcome, exchange);
      if (pauseReason(outcome) === 'throttled') gate.pause(wait);
      else await options.clock.wait(wait, signal);
    }
  });
}

function nextWait(
  outcome: AttemptResult,
  made: number,
  exchange: Exchange,
  { clock, random, onPause }: SendOptions,
): number | null {
  const ms = retryDelay(outcome, made, exchange.facts, clock.now(), random);
  const reason = pauseReason(outcome);
  if (ms !== null) onPause?.({ reason, ms });
  return ms;
}

function pauseReason(outcome: AttemptResult): Pause['reason'] {
  if (outcome.kind === 'noConnection') return 'noConnection';
  const asked =
    outcome.kind === 'answer' &&
    (outcome.answer.status === 429 || outcome.answer.headers.has('Retry-After'));
  return asked ? 'throttled' : 'serviceTrouble';
}

function keep(outcome: AttemptResult, exchange: Exchange): void {
  switch (outcome.kind) {
    case 'answer':
      exchange.answer = outcome.answer;
      return;
    case 'noConnection':
      throw new GraphError({ kind: 'offline' }, outcome.cause);
    case 'unreadable':
      throw new GraphError({
        kind: 'unexpected',
        status: outcome.status,
        code: 'unreadableAnswer',
        message: 'the answer is cut off or no JSON',
        requestId: outcome.requestId,
      });
  }
}
