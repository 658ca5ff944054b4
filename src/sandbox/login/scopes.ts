/** Permissions about signing in; they are not for a resource and need no consent of their own here. */
const SIGN_IN_SCOPES = ['openid', 'profile', 'email', 'offline_access'] as const;

/** Delegated permissions that only an administrator may grant. */
const ADMIN_SCOPES = [
  'User.Read.All',
  'Directory.Read.All',
  'GroupMember.Read.All',
  'Group.Read.All',
] as const;

const GRAPH_PREFIX = 'https://graph.microsoft.com/';

/** `https://graph.microsoft.com/User.Read openid` → `['User.Read']`; `.default` asks for nothing new. */
export function graphScopes(scope: string): string[] {
  return scope
    .split(' ')
    .map((one) => (one.startsWith(GRAPH_PREFIX) ? one.slice(GRAPH_PREFIX.length) : one))
    .filter((one) => one !== '' && one !== '.default' && !one.startsWith('api://'))
    .filter((one) => !(SIGN_IN_SCOPES as readonly string[]).includes(one));
}

export function needsAdmin(scope: string): boolean {
  return (ADMIN_SCOPES as readonly string[]).includes(scope);
}

export type ConsentLevel = 'none' | 'limited' | 'full';

/** What was granted to the app before the visitor came, by level. */
export const GRANTED: Readonly<Record<ConsentLevel, readonly string[]>> = {
  none: [],
  limited: ['User.Read', 'Calendars.ReadBasic', 'People.Read'],
  full: ['User.Read', 'Calendars.ReadBasic', 'People.Read', 'User.Read.All'],
};

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
