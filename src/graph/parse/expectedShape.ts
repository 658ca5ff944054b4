import * as v from 'valibot';
import { GraphError } from '../problem';
import type { MalformedItem } from '../read/reading';

/**
 * Turns the first complaint of a schema into a place and an expectation. What was received is left
 * out on purpose: it may be somebody's data.
 */
export function malformedItem(
  position: number,
  issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]],
): MalformedItem {
  const [issue] = issues;
  return {
    position,
    path: v.getDotPath(issue) ?? '',
    expected: expectedBy(issue),
  };
}

function expectedBy(issue: v.BaseIssue<unknown>): string {
  // A missing key is reported as its own name in quotation marks, beside a path that ends in it.
  if (issue.received === 'undefined' && issue.expected?.startsWith('"')) return 'a value';
  // Schemas say what they expected; our own checks put it into their message.
  return issue.expected ?? issue.message;
}

/** An id that Graph always gives. */
export const objectId = v.pipe(
  v.string(),
  v.check((id) => id !== '', 'text that is not empty'),
);

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

/** A text field that Graph may leave out or give as null; blank text is no value either. */
export const textOrNull = v.pipe(
  v.nullish(v.string(), null),
  v.transform((text) => (text === null || text.trim() === '' ? null : text)),
);
