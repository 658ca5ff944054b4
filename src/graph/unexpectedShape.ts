import * as v from 'valibot';
import { GraphError } from './problem';

/** Reads a whole answer by a schema. @throws {GraphError} `unexpected` that names the path. */
export function parsedAs<S extends v.GenericSchema>(
  schema: S,
  body: unknown,
  code: string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, body, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new GraphError({
    kind: 'unexpected',
    status: 200,
    code,
    message: `${v.getDotPath(issue) ?? '(answer)'}: expected ${issue.expected ?? 'another shape'}`,
    requestId: null,
  });
}
