import { AuthError } from '../../model/authError';
import type { TeamResult, TeamService, TeamTrouble } from '../../model/teamService';
import {
  contributionBytes,
  createTeamClient,
  type TeamClient,
} from '../../team-client/createTeamClient';
import { TeamError, type TeamProblem } from '../../team-client/teamProblem';
import type { ReadyDeployment, SessionController } from './sessionController';

/** A service that is only starting answers within this. */
const WAITS_MS = [2_000, 5_000, 10_000];

/** Asks again for a while where nothing answers: a service that is starting is not one that is down. */
export async function retryWhileStarting<T>(
  ask: () => Promise<T>,
  wait: (ms: number) => Promise<unknown> = sleep,
): Promise<T> {
  for (const ms of WAITS_MS) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof TeamError) || error.problem.kind !== 'unreachable') throw error;
    }
    await wait(ms);
  }
  return ask();
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the screens may do with the service, failures as values that they can put into words. */
export function createTeamService(
  controller: SessionController,
  deployment: ReadyDeployment,
): TeamService {
  const scopes = [`api://${deployment.config.serviceClientId ?? ''}/access_as_user`];
  const client = clientOf(controller, deployment, scopes);
  return {
    async preview() {
      const contribution = await controller.analyst().ownContribution();
      return contribution && contributionBytes(contribution);
    },
    own: () => answered(() => retryWhileStarting(() => client.own())),
    contribute: (bytes, revision) => answered(() => client.contribute(bytes, revision)),
    withdraw: () =>
      answered(async () => {
        await client.withdraw();
        return client.own();
      }),
    release: (whose, scope) =>
      answered(() => retryWhileStarting(() => client.release(managerOf(controller, whose), scope))),
    signIn: () =>
      answered(async () => {
        await (await deployment.tokens()).getTokenInteractive(scopes);
        return null;
      }),
  };
}

function clientOf(
  controller: SessionController,
  { config }: ReadyDeployment,
  scopes: readonly string[],
): TeamClient {
  return createTeamClient({
    address: config.service ?? '',
    getToken: (claims) => controller.ownToken(scopes, claims),
    transport: (url, init) => fetch(url, init),
  });
}

/** Ego, or whoever stands first in ego's manager chain. */
function managerOf(controller: SessionController, whose: 'mine' | 'manager'): string {
  const { facts } = controller.model.get();
  const manager = whose === 'mine' ? facts?.reach.ego.id : facts?.branches[0]?.topPersonId;
  if (manager === undefined) throw new TeamError({ kind: 'forbidden' });
  return manager;
}

async function answered<T>(doing: () => Promise<T>): Promise<TeamResult<T>> {
  try {
    return { kind: 'ok', value: await doing() };
  } catch (error) {
    if (error instanceof TeamError) return { kind: 'trouble', trouble: troubleOf(error.problem) };
    if (error instanceof AuthError) return { kind: 'trouble', trouble: { kind: 'signInNeeded' } };
    throw error;
  }
}

function troubleOf(problem: TeamProblem): TeamTrouble {
  switch (problem.kind) {
    case 'unreachable':
    case 'forbidden':
    case 'changedMeanwhile':
      return { kind: problem.kind };
    case 'signIn':
      return { kind: 'signInNeeded' };
    case 'tooManyRequests':
    case 'unavailable':
      return { kind: 'busy', waitSeconds: problem.waitSeconds };
    case 'unexpected':
      return { kind: 'unexpected', code: `${problem.code} ${problem.status}` };
  }
}
