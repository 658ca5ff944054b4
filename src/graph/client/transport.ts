import type { Context } from '@microsoft/microsoft-graph-client';
import { GraphError } from '../problem';
import type { Clock } from './clock';
import type { AttemptResult } from './exchange';
import { readResponse } from './response';

/** The last link to the network, shaped like `fetch`; the sandbox and tests hand in their own. */
export type Transport = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Sends what is meant for Graph through a gateway instead: a path on the page's own origin that
 * forwards to Graph. Addresses inside requests and answers stay those of Graph.
 *
 * @param origin Base address of the Graph cloud, `https://graph.microsoft.com`.
 * @param gateway Whole address of the gateway, `https://threewide.contoso.example/graph`.
 */
export function gatewayTransport(transport: Transport, origin: string, gateway: string): Transport {
  return (url, init) => {
    if (!url.startsWith(`${origin}/`)) throw new TypeError('not a request to Microsoft Graph');
    return transport(gateway + url.slice(origin.length), init);
  };
}

/** No single attempt may take longer; a large directory page needs a few seconds. */
const ATTEMPT_LIMIT_MS = 30_000;

/** Sends the request once and reads its answer to the end. */
export async function attempt(
  context: Context,
  transport: Transport,
  clock: Clock,
  signal: AbortSignal | undefined,
): Promise<AttemptResult> {
  if (signal?.aborted) throw new GraphError({ kind: 'cancelled' });
  const stop = new AbortController();
  const cancel = (): void => stop.abort();
  signal?.addEventListener('abort', cancel, { once: true });
  const callOff = clock.after(ATTEMPT_LIMIT_MS, cancel);
  try {
    const response = await transport(urlOf(context), { ...context.options, signal: stop.signal });
    return await readResponse(response);
  } catch (cause) {
    if (signal?.aborted) throw new GraphError({ kind: 'cancelled' }, cause);
    if (stop.signal.aborted || isNetworkFailure(cause)) return { kind: 'noConnection', cause };
    throw cause;
  } finally {
    callOff();
    signal?.removeEventListener('abort', cancel);
  }
}

function urlOf(context: Context): string {
  return typeof context.request === 'string' ? context.request : context.request.url;
}

/**
 * `fetch` and a body that breaks off report a TypeError, whatever the cause was. Told by its name:
 * the error may come from another realm.
 */
function isNetworkFailure(cause: unknown): boolean {
  return (
    typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'TypeError'
  );
}
