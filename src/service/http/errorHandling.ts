import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problem';
import { problemOf } from './problemOf';

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
