import type { HostName } from './address';

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
