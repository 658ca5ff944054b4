/** Why Microsoft Graph did not give what was asked for; states facts, screens find the words. */
export type GraphProblem =
  | {
      readonly kind: 'signInNeeded';
      readonly claims: string | null;
      readonly requestId: string | null;
    }
  | {
      readonly kind: 'forbidden';
      /** The permission the request needs at least. */
      readonly permission: string;
      readonly requestId: string | null;
    }
  | {
      readonly kind: 'throttled';
      readonly waitSeconds: number | null;
      readonly requestId: string | null;
    }
  | { readonly kind: 'offline' }
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'unexpected';
      readonly status: number;
      readonly code: string;
      readonly message: string;
      readonly requestId: string | null;
    };

export class GraphError extends Error {
  readonly problem: GraphProblem;
  constructor(problem: GraphProblem, cause?: unknown) {
    super(`Microsoft Graph: ${problem.kind}`, { cause });
    this.name = 'GraphError';
    this.problem = problem;
  }
}
