import cors from '@fastify/cors';
import swagger from '@fastify/swagger';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import fastify, { LogController, type FastifyServerOptions } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Contributions } from '../contribution/contributions';
import type { TokenVerifier } from '../identity/verifyToken';
import type { Releases } from '../release/releases';
import { authenticate } from './authenticate';
import { contributionRoutes } from './contributionRoutes';
import { handleErrors } from './errorHandling';
import { limitRates } from './limitRates';
import { logRequests } from './logRequests';
import type { Metrics } from './metrics';
import { operatorRoutes } from './operatorRoutes';
import { problemSchema } from './problemSchema';
import { releaseRoutes } from './releaseRoutes';
import { rulesOf, type Rules } from './rulesSchema';
import { rulesRoute } from './rulesRoute';
import { acceptStrictJson } from './strictJson';
import type { TypedApp } from './typedApp';

const LARGEST_BODY = 16 * 1024;

export interface AppParts {
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
