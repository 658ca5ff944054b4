import type { OutgoingHttpHeaders } from 'node:http';
import { readConfig } from '../../../src/service/serviceConfig';
import type { Contribution } from '../../../src/service/contribution/contributionSchema';
import {
  createService,
  type Service,
  type ServiceOptions,
} from '../../../src/service/createService';
import type { TypedApp } from '../../../src/service/http/typedApp';
import type { Transport } from '../../../src/service/transport';
import { FakeGraph } from './fakeGraph';
import { API, APP, AUTHORITY, GRAPH, OTHER_TENANT, TENANT } from './ids';
import { testDatabase, type TestDatabase } from './testDatabase';
import { newSigner, sign, soundClaims, type Signer } from './tokens';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Record<string, unknown>;
}

interface Ask {
  readonly method?: 'GET' | 'PUT' | 'DELETE';
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** The service to ask; absent: the world's. */
  readonly app?: TypedApp;
}

function headersOf(sent: OutgoingHttpHeaders): Headers {
  const named = Object.entries(sent).map(([name, value]) => [name, String(value)]);
  return new Headers(named as [string, string][]);
}

function answerOf(status: number, headers: Headers, text: string): Answer {
  const isJson = headers.get('content-type')?.includes('json') ?? false;
  const parsed = isJson && text !== '' ? (JSON.parse(text) as Record<string, unknown>) : {};
  return { status, headers, text, body: parsed };
}

/** A source of "random" numbers under which all noise is 0. */
export const noNoise = (below: number): number => (below === 1 ? 0 : 1);

/**
 * The real service on a real database, with a directory, an authority and a clock of our own. It is asked without a
 * socket; a test of the socket lets `service.listen()` open one.
 */
export class World {
  readonly graph = new FakeGraph();
  readonly statements: string[] = [];
  now = new Date('2026-03-10T09:00:00Z');
  /** Keys that each tenant publishes. */
  readonly published = new Map<string, readonly Signer[]>();
  keyRequests = 0;
  keysDown = false;
  readonly database: TestDatabase;
  readonly signer: Signer;
  #services: Service[] = [];
  readonly #tokens = new Map<string, Promise<string>>();
  /** The service that is asked. */
  app!: TypedApp;

  private constructor(database: TestDatabase, signer: Signer) {
    this.database = database;
    this.signer = signer;
    this.published.set(TENANT, [signer]);
  }

  static async create(
    options: Partial<ServiceOptions> = {},
    env: NodeJS.ProcessEnv = {},
  ): Promise<World> {
    const world = new World(await testDatabase(), await newSigner('first'));
    world.app = await world.start(options, env);
    return world;
  }

  /** One more process's worth of service on the same database. */
  async start(
    options: Partial<ServiceOptions> = {},
    env: NodeJS.ProcessEnv = {},
  ): Promise<TypedApp> {
    const config = readConfig({
      PORT: '0',
      TENANTS: `${TENANT},${OTHER_TENANT}`,
      API_CLIENT_ID: API,
      API_CLIENT_SECRET: 'not used',
      CALLING_CLIENTS: APP,
      AUTHORITY,
      GRAPH,
      DATABASE_URL: this.database.address,
      DATABASE_CONNECTIONS: '4',
      REQUESTS_PER_MINUTE: '100000',
      CLOCK_DIFFERENCE_SECONDS: '4000000000',
      ...env,
    });
    const service = await createService({
      config,
      transport: this.transport,
      clock: () => this.now,
      onBehalfOf: (caller) => Promise.resolve(`for ${caller.member}`),
      onQuery: (text) => this.statements.push(text),
      ...options,
    });
    this.#services.push(service);
    return service.app;
  }

  get service(): Service {
    return this.#services[0]!;
  }

  readonly transport: Transport = (url, init) => {
    const [, tenant] =
      /^https:\/\/login\.example\/([^/]+)\/discovery\/v2\.0\/keys$/.exec(url) ?? [];
    if (tenant === undefined) return this.graph.transport(url, init);
    this.keyRequests++;
    if (this.keysDown) return Promise.resolve(new Response('', { status: 500 }));
    const keys = (this.published.get(tenant) ?? []).map(({ jwk }) => jwk);
    return Promise.resolve(Response.json({ keys }));
  };

  token(
    member: string,
    claims: Readonly<Record<string, unknown>> = {},
    signer = this.signer,
  ): Promise<string> {
    return sign(signer, { ...soundClaims(member, this.now), ...claims });
  }

  /** Moves the clock to noon on the 10th of the month that lies so many months ahead of March 2026. */
  month(ahead: number): void {
    this.now = new Date(Date.UTC(2026, 2 + ahead, 10, 12));
  }

  async askWith(token: string | null, path: string, ask: Ask = {}): Promise<Answer> {
    const { method = 'GET', body, headers = {}, app = this.app } = ask;
    const answer = await app.inject({
      method,
      url: path,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: body }),
    });
    return answerOf(answer.statusCode, headersOf(answer.headers), answer.payload);
  }

  async ask(member: string, path: string, ask: Ask = {}): Promise<Answer> {
    return this.askWith(await this.#usualToken(member), path, ask);
  }

  /** Signing takes as long as a whole request: a sound token is used again while the clock stands. */
  #usualToken(member: string): Promise<string> {
    const key = `${member}@${this.now.getTime()}`;
    const token = this.#tokens.get(key) ?? this.token(member);
    this.#tokens.set(key, token);
    return token;
  }

  /** Contributes, whatever the revision is. */
  async contribute(member: string, contribution: Contribution): Promise<Answer> {
    const put = (etag: string): Promise<Answer> =>
      this.ask(member, '/v1/contribution', {
        method: 'PUT',
        body: JSON.stringify(contribution),
        headers: { 'if-match': etag },
      });
    const first = await put('"0"');
    if (first.status !== 412) return first;
    const own = await this.ask(member, '/v1/contribution');
    return put(own.headers.get('etag') ?? '');
  }

  async contributeAll(members: readonly string[], contribution: Contribution): Promise<void> {
    const answers = await Promise.all(members.map((one) => this.contribute(one, contribution)));
    const refused = answers.findIndex(({ status }) => status !== 200);
    if (refused >= 0) {
      throw new Error(`${members[refused]} could not contribute: ${answers[refused]?.status}`);
    }
  }

  withdraw(member: string): Promise<Answer> {
    return this.ask(member, '/v1/contribution', { method: 'DELETE' });
  }

  release(reader: string, manager = reader, query = ''): Promise<Answer> {
    return this.ask(reader, `/v1/managers/${manager}/releases/current${query}`);
  }

  async stop(): Promise<void> {
    for (const service of this.#services) await service.stop();
    await this.database.remove();
  }
}
