import type { FastifyError } from 'fastify';
import { Problem } from '../problem';
import { databaseProblem } from './databaseProblem';

/** Every error as a problem with a status. What a schema refused is named by its place and rule, never by its value. */
export function problemOf(error: FastifyError | Error): Problem {
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
