import { randomUUID } from 'node:crypto';
import cors from '@fastify/cors';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { addFaultHooks } from '../faults/faultHooks';
import type { World } from '../server/world';
import { addBatch } from './batch';
import { addCalendarView } from './calendar/calendarView';
import { addCreateEvent } from './calendar/createEvent';
import { addFindMeetingTimes } from './calendar/findMeetingTimes';
import { addGetSchedule } from './calendar/freeBusy';
import { type Caller, identifyCaller } from './caller';
import { createDirectoryBudget, createMailboxGate, unitsOf, unitsPerWindow } from './throttling';
import { addAppFolder } from './drive';
import { codeOfStatus, errorBody, GraphFault } from './graphFault';
import { addGroups } from './groups';
import { addRelevantPeople } from './relevantPeople';
import { addUsersDelta } from './users/delta';
import { addListUsers } from './users/listUsers';
import { addOneUser } from './users/oneUser';
import { addPhotos } from './users/photo';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set on every request to Graph that carries a good token. */
    caller: Caller;
  }
}

/** Headers that Graph lets scripts of other origins read. */
const EXPOSED = [
  'ETag',
  'Location',
  'Preference-Applied',
  'Content-Range',
  'request-id',
  'client-request-id',
  'ReadWriteConsistencyToken',
  'SdkVersion',
  'WWW-Authenticate',
  'x-ms-client-gcc-tenant',
];

const OUTLOOK_PATH = /\/(me|users\/[^/]+)\/(calendar|calendarView|events|findMeetingTimes|people)/;

/** The stand-in Microsoft Graph, mounted under `/graph`. */
export async function graphService(service: FastifyInstance, world: World): Promise<void> {
  await service.register(cors, { origin: '*', allowedHeaders: '*', maxAge: 600 });
  service.decorateRequest('caller', null as unknown as Caller);
  service.addHook('onRequest', (request, reply, done) => {
    stampHeaders(reply, world, String(request.headers['client-request-id'] ?? randomUUID()));
    done();
  });
  addFaultHooks(service, world.faults, (reply, status, retryAfter) => {
    const { code, message } = codeOfStatus(status);
    const headers = retryAfter === undefined ? {} : { 'Retry-After': retryAfter };
    return refuse(reply, world, new GraphFault(status, code, message, headers));
  });
  service.addHook('preHandler', async (request) => {
    request.caller = await identifyCaller(world, request);
  });
  addMailboxGate(service);
  addDirectoryBudget(service, world);
  service.setErrorHandler((error, _request, reply) => refuse(reply, world, error));
  service.setNotFoundHandler((request, reply) => {
    const segment = request.url.split('?')[0]?.split('/').at(-1) ?? '';
    const message = `Resource not found for the segment '${segment}'.`;
    return refuse(reply, world, new GraphFault(400, 'BadRequest', message));
  });
  await service.register(
    (graph, _options, done) => {
      addUsersDelta(graph, world);
      addOneUser(graph, world);
      addListUsers(graph, world);
      addPhotos(graph);
      addGroups(graph);
      addRelevantPeople(graph, world);
      addCalendarView(graph, world);
      addGetSchedule(graph);
      addFindMeetingTimes(graph, world);
      addCreateEvent(graph);
      addBatch(graph, world);
      done();
    },
    { prefix: '/v1.0' },
  );
  await service.register(
    (drive, _options, done) => {
      addAppFolder(drive, world);
      done();
    },
    { prefix: '/v1.0' },
  );
}

function stampHeaders(reply: FastifyReply, world: World, clientRequestId: string): void {
  const exposed = world.faults.has('retryAfterHidden') ? EXPOSED : [...EXPOSED, 'Retry-After'];
  reply.headers({
    'request-id': randomUUID(),
    'client-request-id': clientRequestId,
    'access-control-expose-headers': exposed.join(', '),
    'odata-version': '4.0',
    'cache-control': 'no-cache',
    date: new Date(world.clock()).toUTCString(),
  });
}

function addMailboxGate(service: FastifyInstance): void {
  const gate = createMailboxGate();
  service.addHook('preHandler', (request, reply, done) => {
    if (OUTLOOK_PATH.test(request.url)) {
      const leave = gate.enter(request.caller.account.id, request.caller.clientId);
      // Also where the answer breaks off: a place that is never given back would close the mailbox.
      reply.raw.once('close', leave);
    }
    done();
  });
}

function addDirectoryBudget(service: FastifyInstance, world: World): void {
  const spent = createDirectoryBudget(world.clock);
  service.addHook('preHandler', (request, reply, done) => {
    const units = unitsOf(request.method, request.url);
    if (units > 0) {
      const { clientId, tenant } = request.caller;
      const budget = world.resourceUnits ?? unitsPerWindow(tenant.directory.accounts().length);
      reply.headers(spent.spend({ tenantId: tenant.company.tenantId, clientId, units, budget }));
    }
    done();
  });
}

function refuse(reply: FastifyReply, world: World, error: unknown): FastifyReply {
  const fault =
    error instanceof GraphFault
      ? error
      : new GraphFault(
          500,
          'InternalServerError',
          String(error instanceof Error ? error.stack : error),
        );
  const requestId = String(reply.getHeader('request-id'));
  const clientRequestId = String(reply.getHeader('client-request-id'));
  return reply
    .code(fault.status)
    .headers(fault.headers)
    .type('application/json')
    .send(errorBody(fault.code, fault.message, requestId, clientRequestId, world.clock()));
}
