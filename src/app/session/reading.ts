import type { GraphProblem } from '../../graph/problem';
import type { TabProblem } from '../../ui/model/tabProblem';
import { adminConsentUrl } from '../problems/adminConsentUrl';
import { tabProblemOfAuth } from '../problems/authProblem';
import { tabProblemOfGraph } from '../problems/graphProblem';
import type { Mode } from '../problems/scopes';
import type { Desk } from './desk';
import { signIn } from './signIn';

/** Signs in, with a window where it takes one, and reads. Call it from a click. */
export async function startReading(desk: Desk, mode: Mode): Promise<void> {
  const { deployment } = desk.around;
  if (deployment.kind === 'broken') return desk.change({ problem: deployment.problem });
  desk.change({ problem: null, progress: { step: 'signIn', weeks: null, people: null } });
  const counts = desk.begin();
  const tokens = await deployment.tokens();
  const problem = await signIn(tokens, mode, adminConsentUrl(deployment.config));
  if (!counts()) return;
  if (problem !== null) return desk.change({ problem, progress: null });
  const account = await tokens.account();
  if (!desk.isOpenFor(account)) await desk.openOwn(deployment, account);
  await read(desk, mode, true);
}

/**
 * Reads with the tokens that come without asking; what stands in the way becomes the problem.
 *
 * @param isPressed Whether ego has asked for it.
 */
export async function read(desk: Desk, mode: Mode, isPressed: boolean): Promise<void> {
  desk.clearAuthProblem();
  const progress = { step: 'profile', weeks: null, people: null } as const;
  desk.change({ problem: null, stopped: false, progress });
  const counts = desk.begin();
  const result = await desk.analyst().read(mode, isPressed);
  if (!counts()) return;
  const problem = result.kind === 'failed' ? problemOf(desk, result.problem) : null;
  desk.change({ problem, progress: null, opened: true });
}

function problemOf(desk: Desk, problem: GraphProblem): TabProblem | null {
  const { deployment } = desk.around;
  const url = deployment.kind === 'ready' ? adminConsentUrl(deployment.config) : null;
  const auth = problem.kind === 'signInNeeded' ? desk.authProblem() : null;
  if (auth === null) return tabProblemOfGraph(problem, url);
  const limitedPossible =
    auth.kind === 'interactionRequired' && auth.scopes.every((scope) => scope === 'User.Read.All');
  return tabProblemOfAuth(auth, { adminConsentUrl: url, limitedPossible });
}
