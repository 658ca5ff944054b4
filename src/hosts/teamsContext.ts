import { HostName, type app } from '@microsoft/teams-js';
import type { Host, HostContext } from './host';
import { teamsTheme } from './teamsTheme';

export function hostContextOf(context: app.Context, nestedAppAuth: boolean): HostContext {
  return {
    theme: teamsTheme(context.app.theme),
    locale: context.app.locale,
    userObjectId: context.user?.id ?? null,
    tenantId: context.user?.tenant?.id ?? null,
    loginHint: context.user?.loginHint ?? null,
    subPageId: context.page.subPageId ?? null,
    nestedAppAuth,
  };
}

/** Outlook and Microsoft 365 speak the same protocol as Teams and say who they are. */
export function hostKindOf(context: app.Context): Host['kind'] {
  const { name } = context.app.host;
  return name === HostName.outlook || name === HostName.outlookWin32 ? 'outlook' : 'teams';
}
