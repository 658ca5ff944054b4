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
