/** How a token reaches Graph; `claims` is the decoded challenge of a 401. */
export type GetToken = (scopes: readonly string[], claims?: string) => Promise<string>;
