import type { Address, HostName, Theme } from './address';
import type { ServerState } from './api';

const TEAMS_THEMES: Readonly<Record<Theme, string>> = {
  light: 'default',
  dark: 'dark',
  contrast: 'contrast',
};

/** What Teams calls the theme. */
export function teamsTheme(theme: Theme): string {
  return TEAMS_THEMES[theme];
}

/** The flat context that a host answers to `getContext`. */
export function hostContext(address: Address, state: ServerState, sessionId: string): object {
  const { person, tenantId } = state;
  return {
    locale: address.lang.toLowerCase(),
    theme: teamsTheme(address.theme),
    entityId: 'threewide',
    subEntityId: address.page,
    userObjectId: person.id,
    tid: tenantId,
    loginHint: person.userPrincipalName,
    userPrincipalName: person.userPrincipalName,
    hostName: address.host === 'teams' ? 'Teams' : 'Outlook',
    hostClientType: 'web',
    frameContext: 'content',
    sessionId,
    appSessionId: sessionId,
    ringId: 'general',
    isFullScreen: false,
    isMultiWindow: false,
    teamType: null,
    userLicenseType: 'Standard',
    tenantSKU: 'enterprise',
    osLocaleInfo: { platform: 'web', regionalFormat: address.lang.toLowerCase() },
  };
}

const COMMON = {
  app: { notifySuccessResponse: {} },
  pages: { backStack: {}, currentApp: {} },
} as const;

/** Fourth element of the reply to `initialize`: what this host can do for the app. */
export function runtimeConfig(host: HostName, hasBridge: boolean): string {
  const bridge = hasBridge ? { nestedAppAuth: {} } : {};
  const own = host === 'teams' ? { people: {} } : { calendar: {} };
  return JSON.stringify({
    apiVersion: 4,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    isLegacyTeams: false,
    isNAAChannelRecommended: true,
    supports: { ...COMMON, ...bridge, ...own },
  });
}
