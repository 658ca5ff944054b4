import { AuthError } from '../../auth/tokenSource';
import {
  contributionBytes,
  createTeamClient,
  type TeamClient,
} from '../../team-client/createTeamClient';
import { TeamError, type TeamProblem } from '../../team-client/teamProblem';
import type { TeamAnswer, TeamService, TeamTrouble } from '../../ui/model/teamService';
import type { Desk, ReadyDeployment } from './desk';
import { patiently } from './patiently';

/** What the screens may do with the service, failures as values that they can put into words. */
export function createTeamService(desk: Desk, deployment: ReadyDeployment): TeamService {
  const scopes = [`api://${deployment.config.serviceClientId ?? ''}/access_as_user`];
  const client = clientOf(desk, deployment, scopes);
  return {
    async preview() {
      const contribution = await desk.analyst().ownContribution();
      return contribution && contributionBytes(contribution);
    },
    own: () => answered(() => patiently(() => client.own())),
    contribute: (bytes, revision) => answered(() => client.contribute(bytes, revision)),
    withdraw: () =>
      answered(async () => {
        await client.withdraw();
        return client.own();
      }),
    release: (whose, scope) =>
      answered(() => patiently(() => client.release(managerOf(desk, whose), scope))),
    signIn: () =>
      answered(async () => {
        await (await deployment.tokens()).getTokenInteractive(scopes);
        return null;
      }),
  };
}

function clientOf(desk: Desk, { config }: ReadyDeployment, scopes: readonly string[]): TeamClient {
  return createTeamClient({
    address: config.service ?? '',
    getToken: (claims) => desk.ownToken(scopes, claims),
    transport: (url, init) => fetch(url, init),
  });
}

/** Ego, or whoever stands first in ego's manager chain. */
function managerOf(desk: Desk, whose: 'mine' | 'manager'): string {
  const { facts } = desk.model.get();
  const manager = whose === 'mine' ? facts?.reach.ego.id : facts?.branches[0]?.topPersonId;
  if (manager === undefined) throw new TeamError({ kind: 'forbidden' });
  return manager;
}

async function answered<T>(doing: () => Promise<T>): Promise<TeamAnswer<T>> {
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
