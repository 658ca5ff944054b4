import {
  createSandbox,
  type Sandbox,
  type SandboxOptions,
} from '../../../src/sandbox/createSandbox';

/** A Tuesday in autumn, after both continents have left summer time. */
export const NOW = Date.parse('2026-11-24T09:00:00Z');
export const MS_PER_DAY = 86_400_000;

// Making up a company takes a second or two; much longer where the machine is busy.
jest.setTimeout(60_000);

/** One answer of the stand-in Graph. */
export interface GraphAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: GraphBody;
}

/** The parts of an answer that tests look at. */
export interface GraphBody {
  readonly value?: readonly Record<string, unknown>[];
  readonly error?: { readonly code: string; readonly message: string; readonly innerError: object };
  readonly '@odata.count'?: number;
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
  readonly [name: string]: unknown;
}

export interface CallOptions {
  readonly token?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface TestSandbox extends Sandbox {
  /** Asks Graph as one of the cast; `path` may also be a link that Graph gave. */
  graph(person: string, path: string, options?: CallOptions): Promise<GraphAnswer>;
  /** All items of a listing, page by page. */
  all(person: string, path: string, options?: CallOptions): Promise<Record<string, unknown>[]>;
}

export const EVENTUAL = { ConsistencyLevel: 'eventual' } as const;

/** A sandbox whose clock stands still at {@link NOW}. */
export async function openSandbox(options: SandboxOptions = {}): Promise<TestSandbox> {
  const sandbox = await createSandbox({ clock: () => NOW, ...options });
  const graph: TestSandbox['graph'] = async (person, path, options_ = {}) => {
    const { method = 'GET', headers = {}, body } = options_;
    const token = options_.token ?? (await sandbox.issueToken(person));
    const address = sandbox.graphOrigin + path.replace('https://graph.microsoft.com', '');
    const response = await fetch(address, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed = (text === '' ? {} : JSON.parse(text)) as GraphBody;
    return { status: response.status, headers: response.headers, body: parsed };
  };
  return {
    ...sandbox,
    graph,
    all: async (person, path, options_) => {
      const items: Record<string, unknown>[] = [];
      for (let link: string | undefined = path; link !== undefined;) {
        const { status, body }: GraphAnswer = await graph(person, link, options_);
        if (status !== 200) throw new Error(`${link}: ${status} ${JSON.stringify(body)}`);
        items.push(...(body.value ?? []));
        link = body['@odata.nextLink'];
      }
      return items;
    },
  };
}

/** `2026-11-24T09:00:00Z`, some days away from {@link NOW}. */
export function daysFromNow(days: number): string {
  return new Date(NOW + days * MS_PER_DAY).toISOString();
}

export function calendarViewPath(fromDays: number, toDays: number, more = ''): string {
  return `/v1.0/me/calendarView?startDateTime=${daysFromNow(fromDays)}&endDateTime=${daysFromNow(toDays)}&$top=1000${more}`;
}
