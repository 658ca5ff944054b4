/** A token for a set of scopes; how it is obtained is the business of the implementation. */
export interface TokenSource {
  /**
   * @param scopes Microsoft Graph permissions, short form, e.g. `User.Read`; those of another API with
   *   its address, e.g. `api://…/access_as_user`, and then only these.
   * @param claims Decoded claims challenge of a 401 (continuous access evaluation).
   * @throws {AuthError} with its `problem`.
   */
  getToken(scopes: readonly string[], claims?: string): Promise<string>;
  /** Like `getToken`, but may show a window; call it from a click. */
  getTokenInteractive(scopes: readonly string[], claims?: string): Promise<string>;
  account(): Promise<SignedInAccount>;
  /** Which kind of sign-in came about; nested sign-in can silently turn into an ordinary one. */
  readonly kind: 'nested' | 'popup' | 'dialog';
}

export interface SignedInAccount {
  readonly tenantId: string;
  readonly objectId: string;
  readonly username: string;
  readonly displayName: string;
}

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
