import { BrowserCacheLocation, LogLevel, type Configuration } from '@azure/msal-browser';

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

/** Time for passwords, second factors and consent; msal's own minute is too short for them. */
export const POPUP_LIMIT_MS = 5 * 60_000;

/** Settings of msal-browser: continuous access evaluation on, nothing personal in any log. */
export function msalConfiguration(settings: SignInSettings): Configuration {
  const { clientId, authority, authorityMetadata, redirectUri } = settings;
  return {
    auth: {
      clientId,
      authority,
      redirectUri,
      clientCapabilities: ['CP1'],
      ...(authorityMetadata && {
        authorityMetadata: JSON.stringify(authorityMetadata),
        knownAuthorities: [new URL(authority).host],
      }),
    },
    cache: { cacheLocation: BrowserCacheLocation.SessionStorage },
    system: {
      popupBridgeTimeout: POPUP_LIMIT_MS,
      loggerOptions: {
        piiLoggingEnabled: false,
        logLevel: LogLevel.Error,
        // Failures reach the caller as problems; msal's own lines are of no use to anybody here.
        loggerCallback: () => undefined,
      },
    },
  };
}
