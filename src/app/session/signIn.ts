import { AuthError, type AuthProblem } from '../../model/authError';
import type { TokenSource } from '../../auth/tokenSource';
import type { TabProblem } from '../../model/problem';
import { tabProblemOfAuth } from './tabProblems';
import { SCOPES, type Mode } from '../../model/permissions';

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
  if (silent.kind !== 'interactionRequired') return explain(silent);
  const shown = await attempt(() => tokens.getTokenInteractive(SCOPES[mode]));
  if (shown === null) return null;
  const consentAsked = silent.consent && shown.kind === 'cancelled';
  return explain(consentAsked ? silent : shown);

  async function explain(problem: AuthProblem): Promise<TabProblem> {
    const limitedPossible =
      problem.kind === 'interactionRequired' &&
      problem.consent &&
      mode === 'full' &&
      (await attempt(() => tokens.getToken(SCOPES.limited))) === null;
    const told = tabProblemOfAuth(problem, { adminConsentUrl: consentUrl, limitedPossible });
    return limitedPossible ? withoutGranted(told) : told;
  }
}

/** What the limited mode needs is there, so it is not what is missing. */
function withoutGranted(problem: TabProblem): TabProblem {
  if (problem.kind !== 'consentNeeded') return problem;
  const missing = problem.permissions.filter((scope) => !SCOPES.limited.includes(scope));
  return { ...problem, permissions: missing };
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
