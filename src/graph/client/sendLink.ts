import type { Middleware } from '@microsoft/microsoft-graph-client';
import { GraphError } from '../problem';
import { attempt } from './attempt';
import type { Clock } from './clock';
import type { Exchange } from './exchange';
import { link } from './link';
import type { Outcome } from './outcome';
import { retryDelay } from './retryDelay';
import type { Transport } from './transport';

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
  outcome: Outcome,
  made: number,
  exchange: Exchange,
  { clock, random, onPause }: SendOptions,
): number | null {
  const ms = retryDelay(outcome, made, exchange.facts, clock.now(), random);
  const reason = pauseReason(outcome);
  if (ms !== null) onPause?.({ reason, ms });
  return ms;
}

function pauseReason(outcome: Outcome): Pause['reason'] {
  if (outcome.kind === 'noConnection') return 'noConnection';
  const asked =
    outcome.kind === 'answer' &&
    (outcome.answer.status === 429 || outcome.answer.headers.has('Retry-After'));
  return asked ? 'throttled' : 'serviceTrouble';
}

function keep(outcome: Outcome, exchange: Exchange): void {
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
