import type { Context } from '@microsoft/microsoft-graph-client';
import { GraphError } from '../problem';
import type { Clock } from './clock';
import type { Outcome } from './outcome';
import { readAnswer } from './readAnswer';
import type { Transport } from './transport';

/** No single attempt may take longer; a large directory page needs a few seconds. */
const ATTEMPT_LIMIT_MS = 30_000;

/** Sends the request once and reads its answer to the end. */
export async function attempt(
  context: Context,
  transport: Transport,
  clock: Clock,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  if (signal?.aborted) throw new GraphError({ kind: 'cancelled' });
  const stop = new AbortController();
  const cancel = (): void => stop.abort();
  signal?.addEventListener('abort', cancel, { once: true });
  const callOff = clock.after(ATTEMPT_LIMIT_MS, cancel);
  try {
    const response = await transport(urlOf(context), { ...context.options, signal: stop.signal });
    return await readAnswer(response);
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
