import { ClientAuthErrorCodes, AuthError as MsalError } from '@azure/msal-browser';
import { POPUP_LIMIT_MS, type SignInHost, type SignInSettings } from './msalConfiguration';
import { MsalTokenSource } from './msalTokenSource';
import { popupClient, signInClient } from './signInClient';
import type { TokenSource } from './tokenSource';

/** How long to wait for what may never answer. */
export interface TokenSourceLimits {
  /** For the host's bridge to say hello; after that there is none. */
  readonly clientMs: number;
  /** For a token without a window. */
  readonly silentMs: number;
  /** For the person in a window: passwords, second factors, consent. */
  readonly interactiveMs: number;
}

const DEFAULT_LIMITS: TokenSourceLimits = {
  clientMs: 5_000,
  silentMs: 20_000,
  interactiveMs: POPUP_LIMIT_MS,
};

/**
 * Signs in through the host where it can, else by a window. Call it after the host has been
 * greeted; look at `kind` for what came about.
 */
export async function createTokenSource(
  settings: SignInSettings,
  host: SignInHost,
  limits: TokenSourceLimits = DEFAULT_LIMITS,
): Promise<TokenSource> {
  const client = await signInClient(settings, host, limits.clientMs);
  return new MsalTokenSource(client, {
    graphOrigin: settings.graphOrigin,
    loginHint: host.loginHint,
    silentLimitMs: limits.silentMs,
    interactiveLimitMs: limits.interactiveMs,
    ordinaryClient: () => popupClient(settings),
    isBridgeGone,
  });
}

/** The host has switched its bridge off after all. */
function isBridgeGone(error: unknown): boolean {
  return (
    error instanceof MsalError &&
    error.errorCode === ClientAuthErrorCodes.nestedAppAuthBridgeDisabled
  );
}
