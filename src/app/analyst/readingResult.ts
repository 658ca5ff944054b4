import { GraphError, type GraphProblem } from '../../graph/problem';

/** Failure is a value: an error does not keep its data between threads. */
interface Failed {
  readonly kind: 'failed';
  readonly problem: GraphProblem;
}

/** How a reading ended. */
export type ReadingResult = { readonly kind: 'done' } | Failed;

/** How calling a meeting ended. */
export type Invited = { readonly kind: 'sent'; readonly eventId: string } | Failed;

/** What stopped a reading, in Graph's terms; a fault of ours keeps its message. */
export function failedReading(error: unknown): Failed {
  if (error instanceof GraphError) return { kind: 'failed', problem: error.problem };
  const message = error instanceof Error ? error.message : String(error);
  return {
    kind: 'failed',
    problem: { kind: 'unexpected', status: 0, code: message, message, requestId: null },
  };
}
