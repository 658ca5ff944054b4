import { randomInt } from 'node:crypto';
import type { FastifyServerOptions } from 'fastify';
import type { ServiceConfig } from './serviceConfig';
import { Contributions } from './contribution/contributions';
import { openDatabase, type OpenDatabase } from './database/openDatabase';
import { buildApp } from './http/buildApp';
import { checkReady, Metrics } from './http/operatorRoutes';
import type { TypedApp } from './http/typedApp';
import { TenantKeys } from './identity/tenantKeys';
import { TokenVerifier } from './identity/verifyToken';
import type { RandomInt } from './release/noise';
import { Releases } from './release/releases';
import { GraphReportingLines } from './reporting/graphReportingLines';
import { msalOnBehalfOf } from './reporting/msalOnBehalfOf';
import type { OnBehalfOf, ReportingLines } from './reporting/reportingLines';
import type { Clock, Transport } from './transport';

/** What the service needs from outside; what is left out is the real thing. */
export interface ServiceOptions {
  readonly config: ServiceConfig;
  /** Requests to the authority and to Microsoft Graph. */
  readonly transport: Transport;
  readonly clock?: Clock;
  /** A cryptographic source of noise. */
  readonly randomInt?: RandomInt;
  readonly onBehalfOf?: OnBehalfOf;
  readonly reportingLines?: ReportingLines;
  /** Where Fastify logs; absent: nowhere. */
  readonly logger?: FastifyServerOptions['logger'];
  /** Is told the text of every statement, without values. */
  readonly onQuery?: (text: string) => void;
}

export interface Service {
  readonly app: TypedApp;
  readonly metrics: Metrics;
  /** Starts to listen; resolves with the address. */
  listen(): Promise<string>;
  /** Answers what was asked, then closes the database. */
  stop(): Promise<void>;
}

function verifierOf({ config, transport, clock = now }: ServiceOptions): TokenVerifier {
  const keysAt = (tenant: string): string => `${config.AUTHORITY}/${tenant}/discovery/v2.0/keys`;
  const rules = {
    authority: config.AUTHORITY,
    audience: config.API_CLIENT_ID,
    tenants: new Set(config.TENANTS),
    clients: new Set(config.CALLING_CLIENTS),
  };
  return new TokenVerifier(rules, new TenantKeys(transport, clock, keysAt), clock);
}

function linesOf(options: ServiceOptions): ReportingLines {
  const { config, transport, clock = now, reportingLines } = options;
  if (reportingLines !== undefined) return reportingLines;
  const exchange = {
    authority: config.AUTHORITY,
    clientId: config.API_CLIENT_ID,
    clientSecret: config.API_CLIENT_SECRET,
    scopes: [`${config.GRAPH}/User.Read.All`],
  };
  const onBehalfOf = options.onBehalfOf ?? msalOnBehalfOf(exchange, transport);
  return new GraphReportingLines({ base: `${config.GRAPH}/v1.0`, onBehalfOf, transport, clock });
}

const now: Clock = () => new Date();

function appOf(options: ServiceOptions, metrics: Metrics, open: OpenDatabase): Promise<TypedApp> {
  const { config, clock = now, logger = false } = options;
  const { database } = open;
  const minimum = config.MINIMUM_CONTRIBUTORS;
  return buildApp({
    verifier: verifierOf(options),
    contributions: new Contributions(database, clock, minimum),
    releases: new Releases({
      database,
      lines: linesOf(options),
      clock,
      rules: { minimum },
      randomInt: options.randomInt ?? randomInt,
    }),
    metrics,
    checkReady: () => checkReady(database, clock, config.CLOCK_DIFFERENCE_SECONDS),
    minimum,
    origins: config.ALLOWED_ORIGINS,
    requestsPerMinute: config.REQUESTS_PER_MINUTE,
    logger,
  });
}

/** The team-summary service, its database open and its tables up to date, not yet listening. */
export async function createService(options: ServiceOptions): Promise<Service> {
  const { config } = options;
  const metrics = new Metrics();
  const open = await openDatabase({
    address: config.DATABASE_URL,
    ownerAddress: config.DATABASE_OWNER_URL,
    folder: config.DATA_FOLDER,
    connections: config.DATABASE_CONNECTIONS,
    statementTimeoutMs: config.STATEMENT_TIMEOUT_MS,
    onTrouble: (what) => metrics.countTrouble(what),
    ...(options.onQuery === undefined ? {} : { onQuery: options.onQuery }),
  });
  const app = await appOf(options, metrics, open);
  return {
    app,
    metrics,
    listen: () => app.listen({ host: config.HOST, port: config.PORT }),
    stop: async () => {
      await app.close();
      await open.close();
    },
  };
}
