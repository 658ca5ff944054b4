import { Client, ResponseType } from '@microsoft/microsoft-graph-client';
import { GraphError } from '../problem';
import { Exchange } from './exchange';
import { Gate } from './gate';
import { claimsLink, failureLink, gateLink, tokenLink, type GetToken } from './middleware';
import { responseProblem } from './response';
import { sendLink, type SendOptions } from './retry';

const VERSION = 'v1.0';

/**
 * The whole address of a path or next link. A link to another place than this Graph cloud is
 * refused: the token would go there.
 *
 * @throws {GraphError} `unexpected` with code `foreignLink`.
 */
function absoluteUrl(path: string, origin: string): string {
  if (path.startsWith('/')) return `${origin}/${VERSION}${path}`;
  if (path.startsWith(`${origin}/`)) return path;
  throw new GraphError({
    kind: 'unexpected',
    status: 200,
    code: 'foreignLink',
    message: 'the next link leads to another place than Microsoft Graph',
    requestId: null,
  });
}

/** The address with its query, every value encoded. */
export function urlOf(
  address: string,
  query: Readonly<Record<string, string | number>> = {},
): string {
  const parts = Object.entries(query).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return parts.length > 0 ? `${address}?${parts.join('&')}` : address;
}

/** Outlook answers four requests at once per app and mailbox (MailboxConcurrency). */
const OUTLOOK_AT_ONCE = 4;
const DIRECTORY_AT_ONCE = 8;
const FILES_AT_ONCE = 2;

interface GraphClientOptions extends SendOptions {
  /** Base address of the Graph cloud, without a path: `https://graph.microsoft.com`. */
  readonly origin: string;
  readonly getToken: GetToken;
}

/** One request to Graph. */
export interface GraphRequest {
  /** Path below the version, `/me`, or the whole address that a next link gives. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** The least delegated permission, asked for as a scope and named when it is refused. */
  readonly permission: string;
  /** Whose limits hold: those of the mailbox, of the directory or of OneDrive. */
  readonly service: 'outlook' | 'directory' | 'files';
  /** Makes it a POST, unless `method` says otherwise. */
  readonly body?: object;
  readonly method?: 'PUT' | 'DELETE';
  /** Whether it may be sent twice; a GET always may. */
  readonly repeatable?: boolean;
  /** False to be told of a 504 at once. */
  readonly repeatAfterGatewayTimeout?: boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface GraphClient {
  /** The body of a success, parsed JSON or null. Throws {@link GraphError} for all else. */
  send(request: GraphRequest): Promise<unknown>;
  /** Holds back everything to the service, as Graph asked inside a batch. */
  pause(service: GraphRequest['service'], ms: number): void;
  readonly options: GraphClientOptions;
}

/**
 * Microsoft's client library with our own middleware chain: token, claims challenge, gate, retry,
 * transport. It touches no window and no document, so it can run in a worker.
 */
export function createGraphClient(options: GraphClientOptions): GraphClient {
  const gates = {
    outlook: new Gate(OUTLOOK_AT_ONCE, options.clock),
    directory: new Gate(DIRECTORY_AT_ONCE, options.clock),
    files: new Gate(FILES_AT_ONCE, options.clock),
  };
  const client = Client.initWithMiddleware({
    baseUrl: `${options.origin}/`,
    middleware: [
      failureLink(),
      tokenLink(options.getToken),
      claimsLink(options.getToken),
      gateLink(),
      sendLink(options),
    ],
  });
  return {
    options,
    pause: (service, ms) => gates[service].pause(ms),
    async send(request) {
      const exchange = exchangeFor(request, gates[request.service]);
      await sendThrough(client, exchange, request, options.origin);
      return bodyOf(exchange, options);
    },
  };
}

function exchangeFor(request: GraphRequest, gate: Gate): Exchange {
  return new Exchange({
    permission: request.permission,
    gate,
    repeatable: request.repeatable ?? request.body === undefined,
    repeatAfterGatewayTimeout: request.repeatAfterGatewayTimeout ?? true,
    signal: request.signal,
  });
}

async function sendThrough(
  client: Client,
  exchange: Exchange,
  request: GraphRequest,
  origin: string,
): Promise<void> {
  const call = client
    .api(urlOf(absoluteUrl(request.path, origin), request.query))
    .headers({ ...request.headers })
    .responseType(ResponseType.RAW)
    .middlewareOptions([exchange]);
  try {
    if (request.method === 'DELETE') await call.delete();
    else if (request.body === undefined) await call.get();
    else await (request.method === 'PUT' ? call.put(request.body) : call.post(request.body));
  } catch (wrapped) {
    throw exchange.failure ?? wrapped;
  }
}

function bodyOf(exchange: Exchange, { clock }: GraphClientOptions): unknown {
  const { answer, facts } = exchange;
  if (!answer) throw new TypeError('the chain ended without an answer');
  const problem = responseProblem(answer, facts.permission, clock.now());
  if (problem) throw new GraphError(problem);
  return answer.body;
}
