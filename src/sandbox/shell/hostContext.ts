import type { Address, Theme } from './address';
import type { ServerState } from './applyToServer';

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
