import type { Pause } from '../../../src/graph/client/retry';
import { createGraphClient } from '../../../src/graph/client/graphClient';
import { createGraphScheduling } from '../../../src/graph/schedule/graphScheduling';
import { createGraphReader } from '../../../src/graph/read/graphReader';
import { FakeClock } from './fakeClock';

export interface SentRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal;
}

/** What the stand-in says to one request: a response, or a function that makes or throws one. */
export type Reply = Response | ((request: SentRequest) => Response | Promise<Response>);

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  });
}

export function refusal(status: number, code: string, headers?: Record<string, string>): Response {
  const error = { code, message: `${code}.`, innerError: { 'request-id': 'r-1', date: 'd' } };
  return json({ error }, status, headers);
}

/** A transport that gives the replies one after the other and keeps what was sent. */
export function fakeGraph(...replies: readonly Reply[]) {
  const sent: SentRequest[] = [];
  const tokens: (readonly [string, string | undefined])[] = [];
  const pauses: Pause[] = [];
  const clock = new FakeClock();
  const left = [...replies];
  const options = {
    origin: 'https://graph.microsoft.com',
    clock,
    // Half of every bound, so that a backoff of 500 ms is 250 ms.
    random: () => 0.5,
    onPause: (pause: Pause) => void pauses.push(pause),
    getToken: (scopes: readonly string[], claims?: string) => {
      tokens.push([scopes.join(' '), claims]);
      return Promise.resolve(`token${tokens.length}`);
    },
    transport: async (url: string, init: RequestInit) => {
      const request: SentRequest = {
        method: init.method ?? 'GET',
        url: new URL(url),
        headers: new Headers(init.headers),
        body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : null,
        signal: init.signal ?? new AbortController().signal,
      };
      sent.push(request);
      const reply = left.shift();
      if (!reply) throw new Error(`no reply for request ${sent.length}: ${url}`);
      return typeof reply === 'function' ? await reply(request) : reply;
    },
  };
  const client = createGraphClient(options);
  return {
    sent,
    tokens,
    pauses,
    clock,
    options,
    client,
    reader: createGraphReader(client),
    scheduling: createGraphScheduling(client),
  };
}
