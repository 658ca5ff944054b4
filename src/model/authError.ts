/** What stands in the way of a token. */
export type AuthProblem =
  | {
      readonly kind: 'interactionRequired';
      readonly consent: boolean;
      readonly scopes: readonly string[];
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'popupBlocked' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout'; readonly afterMs: number }
  | { readonly kind: 'accountUnavailable' }
  | { readonly kind: 'unexpected'; readonly code: string; readonly message: string };

export class AuthError extends Error {
  readonly problem: AuthProblem;
  constructor(problem: AuthProblem, cause?: unknown) {
    super(`sign-in: ${problem.kind}`, { cause });
    this.name = 'AuthError';
    this.problem = problem;
  }
}
