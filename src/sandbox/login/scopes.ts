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
