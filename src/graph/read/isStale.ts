import { GraphError } from '../problem';

/**
 * Whether Graph no longer knows the place that a link stands for, so that one has to start again:
 * 410 in its own words, 400 for a page token that has expired (`Directory_ExpiredPageToken`).
 */
export function isStale(error: unknown): boolean {
  if (!(error instanceof GraphError) || error.problem.kind !== 'unexpected') return false;
  const { status, code } = error.problem;
  return status === 410 || (status === 400 && /token/i.test(code));
}
