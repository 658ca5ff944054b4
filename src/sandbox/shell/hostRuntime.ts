import type { HostName } from './address';

const COMMON = {
  app: { notifySuccessResponse: {} },
  dialog: { url: { parentCommunication: {} }, update: {} },
  pages: { backStack: {}, config: {}, currentApp: {} },
} as const;

/** Fourth element of the reply to `initialize`: what this host can do for the app. */
export function runtimeConfig(host: HostName, hasBridge: boolean): string {
  const bridge = hasBridge ? { nestedAppAuth: {} } : {};
  const own =
    host === 'teams' ? { people: {}, teamsCore: {}, chat: {} } : { calendar: {}, mail: {} };
  return JSON.stringify({
    apiVersion: 4,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    isLegacyTeams: false,
    isNAAChannelRecommended: true,
    supports: { ...COMMON, ...bridge, ...own },
  });
}
