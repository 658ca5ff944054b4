/** Application id of the API registration of the app's own service, as this tenant knows it. */
export const API_ID = '7c2e51d4-0b9a-4f3e-8d61-2a9c4f7b1e05';

/** The API's secret, which the service shows to exchange tokens; nothing here is worth a real one. */
export const API_SECRET = 'sandbox-secret';

const PREFIX = `api://${API_ID}/`;
const SCOPE = 'access_as_user';

/**
 * What a token asked for with these scopes is for: the API where it is named (the app is among its
 * pre-authorized clients, so nobody is asked), else null for Microsoft Graph.
 */
export function apiAccess(scope: string): ApiAccess | null {
  const named = scope.split(' ').includes(PREFIX + SCOPE);
  return named ? { audience: API_ID, scopes: [SCOPE] } : null;
}

interface ApiAccess {
  readonly audience: string;
  readonly scopes: readonly string[];
}

/** As the `scope` of an answer names it. */
export const apiScopeName = PREFIX + SCOPE;
