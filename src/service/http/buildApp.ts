import { randomUUID } from 'node:crypto';
import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import fastify, { LogController, type FastifyServerOptions } from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { Contributions } from '../contribution/contributions';
import type { TokenVerifier } from '../identity/verifyToken';
import { Problem } from '../problem';
import type { Releases } from '../release/releases';
import { authenticate, callerIdOf, callerOf } from './authenticate';
import { contributionRoutes } from './contributionRoutes';
import { operatorRoutes, type Metrics } from './operatorRoutes';
import { handleErrors, problemSchema } from './refusals';
import { releaseRoutes } from './releaseRoutes';
import { rulesOf, rulesRoute, type Rules } from './rules';
import { acceptStrictJson } from './strictJson';
import type { TypedApp } from './typedApp';

/** So many requests a minute for each caller, counted before the body is read. */
async function limitRates(app: FastifyInstance, perMinute: number): Promise<void> {
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    hook: 'preParsing',
    cache: 50_000,
    keyGenerator: (request) => {
      const { tenant, member } = callerOf(request);
      return `${tenant}/${member}`;
    },
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem(429, 'tooManyRequests', {
        headers: { 'retry-after': String(Math.ceil(ttl / 1000)) },
      }),
  });
}

/** One line per answer: route, status, time, object id. No address, no header, no content. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      caller: callerIdOf(request),
    };
    request.log.info(line, 'answered');
    done();
  });
}

const LARGEST_BODY = 16 * 1024;

interface AppParts {
  readonly verifier: TokenVerifier;
  readonly contributions: Contributions;
  readonly releases: Releases;
  readonly metrics: Metrics;
  readonly checkReady: () => Promise<void>;
  readonly minimum: number;
  readonly origins: readonly string[];
  readonly requestsPerMinute: number;
  readonly logger: FastifyServerOptions['logger'];
}

function emptyApp(logger: AppParts['logger']): TypedApp {
  return fastify({
    logger: logger ?? false,
    // Its own lines would hold the address, and with it a manager's id beside the caller's.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    // Nothing is dropped, filled in or converted silently.
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, useDefaults: false } },
  }).withTypeProvider<TypeBoxTypeProvider>();
}

async function openDoors(app: TypedApp, origins: readonly string[]): Promise<void> {
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'PUT', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type', 'if-match'],
    exposedHeaders: ['etag', 'www-authenticate', 'retry-after'],
    maxAge: 600,
  });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Threewide team summaries', version: '1' },
      components: {
        securitySchemes: { entra: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      },
      security: [{ entra: [] }],
    },
  });
}

/** No answer is stored on the way; while the service stops, none keeps its connection open. */
function answerSafely(app: TypedApp): void {
  let closing = false;
  app.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    void reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    if (closing) void reply.header('connection', 'close');
    done();
  });
}

function signedInRoutes(parts: AppParts, rules: Rules): (app: TypedApp) => Promise<void> {
  return async (app) => {
    authenticate(app, parts.verifier);
    await limitRates(app, parts.requestsPerMinute);
    rulesRoute(app, rules);
    contributionRoutes(app, parts.contributions, rules);
    releaseRoutes(app, parts.releases);
  };
}

/** Every door of the service. */
export async function buildApp(parts: AppParts): Promise<TypedApp> {
  const app = emptyApp(parts.logger);
  app.addSchema(problemSchema);
  acceptStrictJson(app);
  handleErrors(app);
  parts.metrics.watch(app);
  logRequests(app);
  answerSafely(app);
  await openDoors(app, parts.origins);
  operatorRoutes(app, parts.metrics, parts.checkReady);
  await app.register(signedInRoutes(parts, rulesOf(parts.minimum)));
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
  await app.ready();
  return app;
}
