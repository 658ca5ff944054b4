import * as v from 'valibot';
import type { Answer } from './exchange';

const innerError = v.object({ 'request-id': v.string() });

// Graph writes innerError; some of the services behind it write innererror.
const errorBody = v.union([
  v.object({ error: v.object({ innerError: innerError }) }),
  v.object({ error: v.object({ innererror: innerError }) }),
]);

/** The id under which an administrator can ask Microsoft about this answer. */
export function requestIdOf(answer: Answer): string | null {
  return answer.headers.get('request-id') ?? requestIdInBody(answer.body);
}

function requestIdInBody(body: unknown): string | null {
  const parsed = v.safeParse(errorBody, body);
  if (!parsed.success) return null;
  const { error } = parsed.output;
  return 'innerError' in error ? error.innerError['request-id'] : error.innererror['request-id'];
}
