import { AuthError, type AuthProblem, type TokenSource } from '../../auth/tokenSource';
import type { TabProblem } from '../../ui/model/tabProblem';
import { tabProblemOfAuth } from '../problems/authProblem';
import { SCOPES, type Mode } from '../problems/scopes';

/**
 * Makes sure that there is a token for the mode: without a window where that works, else with one.
 * Call it from a click. Gives null when signed in, else what stands in the way.
 */
export async function signIn(
  tokens: TokenSource,
  mode: Mode,
  consentUrl: string,
): Promise<TabProblem | null> {
  const silent = await attempt(() => tokens.getToken(SCOPES[mode]));
  if (silent === null) return null;
  if (silent.kind !== 'interactionRequired') return told(silent);
  const shown = await attempt(() => tokens.getTokenInteractive(SCOPES[mode]));
  if (shown === null) return null;
  const consentAsked = silent.consent && shown.kind === 'cancelled';
  return told(consentAsked ? silent : shown);

  async function told(problem: AuthProblem): Promise<TabProblem> {
    const limitedPossible =
      problem.kind === 'interactionRequired' &&
      problem.consent &&
      mode === 'full' &&
      (await attempt(() => tokens.getToken(SCOPES.limited))) === null;
    return tabProblemOfAuth(problem, { adminConsentUrl: consentUrl, limitedPossible });
  }
}

async function attempt(ask: () => Promise<string>): Promise<AuthProblem | null> {
  try {
    await ask();
    return null;
  } catch (error) {
    if (error instanceof AuthError) return error.problem;
    throw error;
  }
}
