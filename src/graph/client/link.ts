import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { Exchange } from './exchange';

/** What one link does with a request; `next` hands it on and may be called again. */
export type Step = (
  context: Context,
  exchange: Exchange,
  next: () => Promise<void>,
) => Promise<void>;

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
