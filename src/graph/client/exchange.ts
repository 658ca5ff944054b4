import type { Context, Middleware, MiddlewareOptions } from '@microsoft/microsoft-graph-client';
import type { Gate } from './gate';

/** What a request is, beyond its address: the facts that the links of the chain act on. */
export interface RequestFacts {
  /** The least delegated permission; asked for as a scope, named when it is refused. */
  readonly permission: string;
  readonly gate: Gate;
  /** Whether sending it twice does no harm. */
  readonly repeatable: boolean;
  /** False where the reader has a better answer to a gateway timeout than asking again. */
  readonly repeatAfterGatewayTimeout: boolean;
  readonly signal: AbortSignal | undefined;
}

/** A whole answer, its body read and parsed; null where there is none or it is not JSON. */
export interface GraphResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** One request on its way through the chain, and what came of it. */
export class Exchange implements MiddlewareOptions {
  readonly facts: RequestFacts;
  answer: GraphResponse | null = null;
  /** What a link threw; the client library would wrap it into an error of its own. */
  failure: unknown = null;

  constructor(facts: RequestFacts) {
    this.facts = facts;
  }

  static of(context: Context): Exchange {
    const exchange = context.middlewareControl?.getMiddlewareOptions(Exchange);
    if (exchange instanceof Exchange) return exchange;
    throw new TypeError('the request carries no exchange');
  }
}

/** What one attempt came to. */
export type AttemptResult =
  | { readonly kind: 'answer'; readonly answer: GraphResponse }
  /** A successful status, but a body that is cut off or no JSON. */
  | { readonly kind: 'unreadable'; readonly status: number; readonly requestId: string | null }
  /** No answer at all: no network, no name, a cut connection, or none in time. */
  | { readonly kind: 'noConnection'; readonly cause: unknown };

/** What one link does with a request; `next` hands it on and may be called again. */
type Step = (context: Context, exchange: Exchange, next: () => Promise<void>) => Promise<void>;

/** Makes a link of the client library's middleware chain from a function. */
export function link(step: Step): Middleware {
  let following: Middleware | null = null;
  return {
    execute: (context) =>
      step(context, Exchange.of(context), () => {
        if (!following) throw new TypeError('the last link of the chain has no next one');
        return following.execute(context);
      }),
    setNext: (next) => {
      following = next;
    },
  };
}
