import { Type } from '@sinclair/typebox';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem, unavailable } from '../problem';

const DISK_FULL = '53100';
/**
 * Statement or lock timeout, too many connections, out of memory, shutting down or starting, serialization, deadlock,
 * and a database that lets nobody in.
 */
const PASSING = /^(57014|55P03|53300|53200|57P0[1-5]|40001|40P01|08...|55000|28000|28P01|3D000)$/;
const LOST = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;
const LOST_MESSAGE =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/;

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What a failure of the database means to the caller; null when it is a fault of ours. */
function databaseProblem(error: Error): Problem | null {
  const code = codeOf(error);
  if (code === DISK_FULL) return new Problem(507, 'storageFull', { cause: error });
  if (PASSING.test(code) || LOST.test(code) || LOST_MESSAGE.test(error.message)) {
    return unavailable('database', 5, error);
  }
  return null;
}

/** Every error as a problem with a status. What a schema refused is named by its place and rule, never by its value. */
function problemOf(error: FastifyError | Error): Problem {
  if (error instanceof Problem) return error;
  if ('validation' in error && error.validation !== undefined) {
    const [first] = error.validation;
    const data = { path: first?.instancePath ?? '', expected: first?.keyword ?? '' };
    return new Problem(400, 'invalid', { data });
  }
  const status = 'statusCode' in error ? error.statusCode : undefined;
  if (status === 413) return new Problem(413, 'tooLarge');
  if (status === 415) return new Problem(415, 'notJson');
  if (status !== undefined && status >= 400 && status < 500) return new Problem(status, 'invalid');
  return databaseProblem(error) ?? new Problem(500, 'unexpected', { cause: error });
}

/** Where it happened, without the message: a database's message can quote a value. */
function traceOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return {};
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    ...('code' in error ? { code: error.code } : {}),
    frames: frames.slice(0, 6).map((line) => line.trim()),
  };
}

function answer(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.status >= 500) request.log.error(traceOf(problem.cause), problem.code);
  const body = { error: problem.code, ...problem.data };
  return reply
    .code(problem.status)
    .headers(problem.headers)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(problem.status === 500 ? { ...body, requestId: request.id } : body));
}

export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | Error, request, reply) =>
    answer(request, reply, problemOf(error)),
  );
  app.setNotFoundHandler((request, reply) => answer(request, reply, new Problem(404, 'notFound')));
}

export const problemSchema = Type.Object(
  { error: Type.String() },
  { $id: 'Problem', additionalProperties: true },
);

const problem = Type.Ref(problemSchema.$id ?? 'Problem');

/** The refusals that every route behind sign-in can give. */
export const REFUSALS = {
  400: problem,
  401: problem,
  403: problem,
  429: problem,
  503: problem,
} as const;

/** And those of a route that keeps something, if only a line of what was asked: the disk may be full. */
export const REFUSALS_OF_KEEPING = { ...REFUSALS, 507: problem } as const;

/** And those of a body with a revision. */
export const REFUSALS_OF_BODY = {
  ...REFUSALS_OF_KEEPING,
  412: problem,
  413: problem,
  415: problem,
  428: problem,
} as const;
