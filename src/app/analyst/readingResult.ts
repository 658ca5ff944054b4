import { GraphError, type GraphProblem } from '../../graph/problem';

/** How a reading ended. Failure is a value: an error does not keep its data between threads. */
export type ReadingResult =
  { readonly kind: 'done' } | { readonly kind: 'failed'; readonly problem: GraphProblem };

/** What stopped a reading, in Graph's terms; a fault of ours keeps its message. */
export function failedReading(error: unknown): ReadingResult {
  if (error instanceof GraphError) return { kind: 'failed', problem: error.problem };
  const message = error instanceof Error ? error.message : String(error);
  return {
    kind: 'failed',
    problem: { kind: 'unexpected', status: 0, code: message, message, requestId: null },
  };
}
