import type { Context, MiddlewareOptions } from '@microsoft/microsoft-graph-client';
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
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** One request on its way through the chain, and what came of it. */
export class Exchange implements MiddlewareOptions {
  readonly facts: RequestFacts;
  answer: Answer | null = null;
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
