/** What sign-in needs to know of the deployment. */
export interface SignInSettings {
  readonly clientId: string;
  readonly authority: string;
  /** OpenID metadata of the authority where it is not to be fetched. */
  readonly authorityMetadata: Readonly<Record<string, unknown>> | null;
  /** Graph cloud that the scopes belong to. */
  readonly graphOrigin: string;
  /** Whole address of the page to which a sign-in window returns. */
  readonly redirectUri: string;
}

/** What sign-in needs to know of the program around the page. */
export interface SignInHost {
  /** True when the host offers the nested-app-auth bridge. */
  readonly nestedAppAuth: boolean;
  readonly loginHint: string | null;
}
