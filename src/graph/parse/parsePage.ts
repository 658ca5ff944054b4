import * as v from 'valibot';
import { GraphError } from '../problem';

/** One page of a Graph collection, its items still unread. */
export interface GraphPage {
  readonly values: readonly unknown[];
  readonly nextLink: string | null;
  /** `@odata.count`; Graph tells it on the first page only, and only when asked. */
  readonly count: number | null;
}

const pageSchema = v.object({
  value: v.array(v.unknown()),
  '@odata.nextLink': v.nullish(v.string()),
  '@odata.count': v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/**
 * Reads the envelope of a collection answer.
 *
 * @throws {GraphError} `unexpected` with code `notAPage` when it is none; the message names the
 * path that broke the shape, never content.
 */
export function parsePage(body: unknown): GraphPage {
  const result = v.safeParse(pageSchema, body, { abortEarly: true });
  if (result.success) {
    return {
      values: result.output.value,
      nextLink: result.output['@odata.nextLink'] ?? null,
      count: result.output['@odata.count'] ?? null,
    };
  }
  const [issue] = result.issues;
  throw new GraphError({
    kind: 'unexpected',
    status: 200,
    code: 'notAPage',
    message: `${v.getDotPath(issue) ?? '(answer)'}: expected ${issue.expected ?? 'a page'}`,
    requestId: null,
  });
}
