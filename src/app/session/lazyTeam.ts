import type { TeamService } from '../../ui/model/teamService';
import type { Desk } from './desk';
import type { SessionModel } from './sessionModel';

/** The team-summary service of this deployment, loaded when it is first asked; null without one. */
export function lazyTeam(desk: Desk, source: SessionModel['source']): TeamService | null {
  const { deployment } = desk.around;
  if (source === 'sample' || deployment.kind === 'broken') return null;
  if (deployment.config.service === null) return null;
  let made: Promise<TeamService> | null = null;
  const team = () =>
    (made ??= import(/* webpackChunkName: "team-client" */ './createTeamService').then((module) =>
      module.createTeamService(desk, deployment),
    ));
  return {
    preview: async () => (await team()).preview(),
    own: async () => (await team()).own(),
    contribute: async (bytes, revision) => (await team()).contribute(bytes, revision),
    withdraw: async () => (await team()).withdraw(),
    release: async (whose, scope) => (await team()).release(whose, scope),
    signIn: async () => (await team()).signIn(),
  };
}
