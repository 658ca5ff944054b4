/**
 * Service worker with scope /app/: the app speaks to the addresses of Microsoft 365, and this hands
 * its requests to the stand-ins on this machine. Answers come back as another origin would give
 * them: a script sees only the headers that the service exposes, and a broken connection stays one.
 */
const SERVICES: readonly (readonly [string, string])[] = [
  ['https://graph.microsoft.com/', '/graph/'],
  ['https://login.microsoftonline.com/', '/login/'],
  ['https://service.threewide.example/', '/service/'],
  ['https://appsforoffice.microsoft.com/lib/1/hosted/', '/sandbox/office/'],
];

const ALWAYS_READABLE = [
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
];

/** Answers that cannot have a body; some browsers give them an empty one. */
const NO_BODY: readonly number[] = [204, 205, 304];

/** The part of a service worker's global scope that is used; the DOM's types have none of it. */
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface WorkerScope {
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}

const scope = self as unknown as WorkerScope;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const service = SERVICES.find(([address]) => request.url.startsWith(address));
  if (service) event.respondWith(forward(request, service));
});

async function forward(
  request: Request,
  [address, path]: readonly [string, string],
): Promise<Response> {
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  const response = await fetch(path + request.url.slice(address.length), {
    method: request.method,
    headers: request.headers,
    body: hasBody ? await request.arrayBuffer() : null,
    signal: request.signal,
    cache: 'no-store',
    credentials: 'omit',
  });
  return asCrossOrigin(response);
}

function asCrossOrigin(response: Response): Response {
  const exposed = (response.headers.get('access-control-expose-headers') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase());
  const readable = new Set([...ALWAYS_READABLE, ...exposed]);
  const headers = [...response.headers].filter(([name]) => readable.has(name));
  const { status, statusText } = response;
  const body = NO_BODY.includes(status) ? null : response.body;
  return new Response(body, { status, statusText, headers });
}
