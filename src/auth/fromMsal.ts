import {
  BrowserAuthErrorCodes as Browser,
  ClientAuthErrorCodes as Client,
  InteractionRequiredAuthError,
  AuthError as MsalError,
  type AccountInfo,
} from '@azure/msal-browser';
import { AuthError, type AuthProblem } from '../model/authError';
import type { SignedInAccount } from './tokenSource';

const CANCELLED: ReadonlySet<string> = new Set([Browser.userCancelled, Client.userCanceled]);
const BLOCKED: ReadonlySet<string> = new Set([Browser.popupWindowError, Browser.emptyWindowError]);
const ACCOUNT: ReadonlySet<string> = new Set([Browser.noAccountError, Client.noAccountFound]);
const OFFLINE: ReadonlySet<string> = new Set([
  Browser.noNetworkConnectivity,
  Client.noNetworkConnectivity,
  Client.networkError,
  Browser.postRequestFailed,
  Browser.getRequestFailed,
]);

/**
 * Codes of Microsoft Entra in the text of an error: consent is missing (65001), an administrator
 * has to give it (90094, 90095, 90008).
 */
const CONSENT = /consent_required|AADSTS(65001|90094|90095|90008)\b/;
/** The person pressed Cancel on the consent page. */
const DECLINED = /AADSTS65004\b/;

/** What stands in the way of a token, out of whatever msal-browser threw. */
export function authProblem(
  error: unknown,
  scopes: readonly string[],
  limitMs: number,
): AuthProblem {
  if (error instanceof AuthError) return error.problem;
  if (!(error instanceof MsalError)) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'unexpected', code: name, message };
  }
  const { errorCode, errorMessage, subError } = error;
  const text = `${errorCode} ${subError} ${errorMessage}`;
  if (CANCELLED.has(errorCode) || DECLINED.test(text)) return { kind: 'cancelled' };
  const consent = CONSENT.test(text);
  if (consent || error instanceof InteractionRequiredAuthError) {
    return { kind: 'interactionRequired', consent, scopes };
  }
  if (BLOCKED.has(errorCode)) return { kind: 'popupBlocked' };
  if (OFFLINE.has(errorCode)) return { kind: 'offline' };
  if (ACCOUNT.has(errorCode)) return { kind: 'accountUnavailable' };
  if (errorCode === Browser.timedOut) return { kind: 'timeout', afterMs: limitMs };
  return { kind: 'unexpected', code: errorCode, message: errorMessage };
}

export function signedInAccount(account: AccountInfo): SignedInAccount {
  return {
    tenantId: account.tenantId,
    objectId: account.localAccountId,
    username: account.username,
    displayName: account.name ?? account.username,
  };
}
