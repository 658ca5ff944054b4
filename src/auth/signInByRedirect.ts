import {
  createStandardPublicClientApplication,
  type AuthenticationResult,
} from '@azure/msal-browser';
import { authProblem, signedInAccount } from './fromMsal';
import type { DialogReply, DialogRequest } from './dialogTokenSource';
import { msalConfiguration, POPUP_LIMIT_MS, type SignInSettings } from './msalConfiguration';

/**
 * Signs in on this very page, which leaves for the sign-in and comes back. Gives null while it
 * leaves, and the answer once it is back.
 *
 * @param request Null when the page comes back: msal remembers what was asked for.
 */
export async function signInByRedirect(
  settings: SignInSettings,
  request: (DialogRequest & { readonly loginHint: string | null }) | null,
): Promise<DialogReply | null> {
  const scopes = request?.scopes ?? [];
  try {
    const msal = await createStandardPublicClientApplication(msalConfiguration(settings));
    const result = await msal.handleRedirectPromise({ navigateToLoginRequestUrl: false });
    if (result !== null) return tokenOf(result);
    if (request === null) return { kind: 'problem', problem: { kind: 'cancelled' } };
    const { claims, loginHint } = request;
    await msal.acquireTokenRedirect({
      scopes: scopes.map((scope) => `${settings.graphOrigin}/${scope}`),
      ...(claims !== null && { claims }),
      ...(loginHint !== null && { loginHint }),
    });
    return null;
  } catch (error) {
    return { kind: 'problem', problem: authProblem(error, scopes, POPUP_LIMIT_MS) };
  }
}

function tokenOf({ accessToken, expiresOn, account }: AuthenticationResult): DialogReply {
  return {
    kind: 'token',
    accessToken,
    expiresAt: expiresOn?.getTime() ?? 0,
    account: signedInAccount(account),
  };
}
