import type { GraphProblem } from '../../graph/problem';
import type { Mode } from '../../model/permissions';
import type { TabProblem } from '../../model/problem';
import type { Account } from '../../worker/createWorkerApi';
import type { SessionController } from './sessionController';
import { signIn } from './signIn';
import { adminConsentUrl, tabProblemOfAuth, tabProblemOfGraph } from './tabProblems';

/** Signs in, with a window where it takes one, and reads. Call it from a click. */
export async function startReading(controller: SessionController, mode: Mode): Promise<void> {
  const { deployment } = controller.environment;
  if (deployment.kind === 'broken') return controller.change({ problem: deployment.problem });
  controller.change({ problem: null, progress: { step: 'signIn', weeks: null, people: null } });
  const counts = controller.begin();
  const tokens = await deployment.tokens();
  const problem = await signIn(tokens, mode, adminConsentUrl(deployment.config));
  if (!counts()) return;
  if (problem !== null) return controller.change({ problem, progress: null });
  const account = await tokens.account();
  if (!controller.isOpenFor(account)) await controller.openOwn(deployment, account);
  await read(controller, mode, true);
}

/**
 * Reads with the tokens that come without asking; what stands in the way becomes the problem.
 *
 * @param isPressed Whether ego has asked for it.
 */
export async function read(
  controller: SessionController,
  mode: Mode,
  isPressed: boolean,
): Promise<void> {
  controller.clearAuthProblem();
  const progress = { step: 'profile', weeks: null, people: null } as const;
  controller.change({ problem: null, stopped: false, progress });
  const counts = controller.begin();
  const result = await controller.analyst().read(mode, isPressed);
  if (!counts()) return;
  const problem = result.kind === 'failed' ? problemOf(controller, result.problem) : null;
  controller.change({ problem, progress: null, opened: true });
}

function problemOf(controller: SessionController, problem: GraphProblem): TabProblem | null {
  const { deployment } = controller.environment;
  const url = deployment.kind === 'ready' ? adminConsentUrl(deployment.config) : null;
  const auth = problem.kind === 'signInNeeded' ? controller.authProblem() : null;
  if (auth === null) return tabProblemOfGraph(problem, url);
  const limitedPossible =
    auth.kind === 'interactionRequired' && auth.scopes.every((scope) => scope === 'User.Read.All');
  return tabProblemOfAuth(auth, { adminConsentUrl: url, limitedPossible });
}

/** A picture that is at least so old is read again as soon as the tab opens. */
const STALE_MS = 15 * 60_000;

/**
 * The first thing a session does: the picture of an earlier time where it is known whose page it is
 * and there is one, and then what is new or still missing; else the first run.
 */
export async function openSession(
  controller: SessionController,
  account: Account | null,
  now: number,
): Promise<void> {
  const { deployment } = controller.environment;
  if (deployment.kind === 'broken') {
    return controller.change({ opened: true, problem: deployment.problem });
  }
  if (account === null) return controller.change({ opened: true });
  const kept = await controller.openOwn(deployment, account);
  const { facts } = controller.model.get();
  if (kept === null) return;
  // A reading that was interrupted goes on where it stopped, before the first picture too.
  const isFresh = facts?.complete === true && now - facts.readAt <= STALE_MS;
  if (!isFresh) await read(controller, kept, false);
}
