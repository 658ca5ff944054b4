import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { sandboxApi } from './api/sandboxApi';
import type { CompanyKey } from './company/company';
import { createFaultBook, type FaultBook } from './faults/faultBook';
import { addDownloads } from './graph/drive';
import { graphService } from './graph/graphService';
import { createConsentBook, type ConsentBook } from './login/consentBook';
import { createGrants } from './login/grants';
import { loginService } from './login/loginService';
import { CLIENT_ID, createTokenService, type TokenRequest } from './login/tokenService';
import { appFiles } from './server/appFiles';
import { logRequests } from './server/logRequests';
import { serviceProxy, type OwnService } from './server/serviceProxy';
import { shellFiles } from './server/shellFiles';
import { createTenants, type Tenants } from './server/tenants';
import {
  createDraftBook,
  createRequestLog,
  type DraftBook,
  type RequestLog,
  type World,
} from './server/world';

/** @param person Key of one of the cast (`salesRep`) or an object id. */
type IssueToken = (
  person: string,
  options?: Partial<Omit<TokenRequest, 'subject'>>,
) => Promise<string>;

/** Gives out tokens without a browser, for tests and for `curl`. */
function tokenIssuer(world: World): IssueToken {
  return (person, options = {}) => {
    const { company, directory } = world.tenants.current();
    const id = company.cast.find((member) => member.key === person)?.accountId ?? person;
    const account = directory.byId(id);
    if (!account) throw new Error(`nobody is called "${person}" in ${company.key}`);
    const subject = { account, tenantId: company.tenantId };
    return world.tokens.accessToken({ clientId: CLIENT_ID, ...options, subject });
  };
}

export interface SandboxOptions {
  /** The company on show at first. */
  readonly company?: CompanyKey;
  /** Another seed makes up other people and other meetings. */
  readonly seed?: number;
  /** Folder of the built app, served under `/app`. */
  readonly appFolder?: string;
  /** 0 takes a free port. */
  readonly port?: number;
  /** The app's own service; without it the settings of the app name none. */
  readonly service?: OwnService;
  /** Milliseconds since 1970; the calendars are made up around the moment of the start. */
  readonly clock?: () => number;
  /** Units of the directory in 10 seconds; usually what Graph documents for the company's size. */
  readonly resourceUnits?: number;
}

/** A running stand-in Microsoft 365. */
export interface Sandbox {
  readonly origin: string;
  /** Where the stand-in of `https://graph.microsoft.com` is. */
  readonly graphOrigin: string;
  /** Where the stand-in of `https://login.microsoftonline.com` is. */
  readonly loginOrigin: string;
  readonly tenants: Tenants;
  readonly faults: FaultBook;
  readonly consent: ConsentBook;
  readonly requestLog: RequestLog;
  readonly drafts: DraftBook;
  /** A token as the app would get it; for tests without a browser. */
  readonly issueToken: IssueToken;
  close(): Promise<void>;
}

/** Starts a stand-in Microsoft 365 on localhost. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const server = Fastify({ logger: false, forceCloseConnections: true, bodyLimit: 4_194_304 });
  const world = await createWorld(options, () => originOf(server));
  logRequests(server, world);
  await server.register((graph) => graphService(graph, world), { prefix: '/graph' });
  const grants = createGrants(world.clock);
  for (const prefix of ['/login', '/']) {
    await server.register((login) => loginService(login, world, grants), { prefix });
  }
  await server.register((app) => appFiles(app, world, options.appFolder), { prefix: '/app' });
  await server.register(
    (api, _options, done) => {
      sandboxApi(api, world);
      done();
    },
    { prefix: '/sandbox/api' },
  );
  addDownloads(server, world);
  const { service } = options;
  if (service) {
    await server.register((proxy) => serviceProxy(proxy, service, world), { prefix: '/service' });
  }
  shellFiles(server);
  await server.listen({ port: options.port ?? 0, host: 'localhost' });
  const origin = originOf(server);
  const { tenants, faults, consent, requestLog, drafts } = world;
  return {
    origin,
    graphOrigin: `${origin}/graph`,
    loginOrigin: `${origin}/login`,
    ...{ tenants, faults, consent, requestLog, drafts },
    issueToken: tokenIssuer(world),
    close: () => server.close(),
  };
}

async function createWorld(options: SandboxOptions, origin: () => string): Promise<World> {
  const faults = createFaultBook();
  const realClock = options.clock ?? Date.now;
  const clock = (): number => {
    const minutes = faults.all('clockOff').reduce((sum, fault) => sum + fault.minutes, 0);
    return realClock() + minutes * 60_000;
  };
  const consent = createConsentBook(faults);
  return {
    clock,
    origin,
    tenants: createTenants(options.company ?? 'generated', options.seed ?? 1, realClock()),
    faults,
    consent,
    tokens: await createTokenService(consent, clock),
    requestLog: createRequestLog(),
    drafts: createDraftBook(),
    resourceUnits: options.resourceUnits ?? null,
    deployment: { usesGroups: false },
    hasService: options.service !== undefined,
  };
}

function originOf(server: FastifyInstance): string {
  const address = server.server.address() as AddressInfo | null;
  if (!address) throw new Error('the sandbox does not listen yet');
  return `http://localhost:${address.port}`;
}
