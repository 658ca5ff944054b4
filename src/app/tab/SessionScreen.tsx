import { useMemo } from 'react';
import type { TeamService } from '../../model/teamService';
import { TabScreen } from '../../ui/shell/TabScreen';
import { useObservableValue } from '../session/observableValue';
import type { SessionController } from '../session/sessionController';
import type { SessionModel } from '../session/sessionModel';
import { useSession } from '../session/useSession';
import { SessionPhotos } from './SessionPhotos';

/** The team-summary service of this deployment, loaded when it is first asked; null without one. */
function lazyTeam(
  controller: SessionController,
  source: SessionModel['source'],
): TeamService | null {
  const { deployment } = controller.environment;
  if (source === 'sample' || deployment.kind === 'broken') return null;
  if (deployment.config.service === null) return null;
  let made: Promise<TeamService> | null = null;
  const team = () =>
    (made ??= import(/* webpackChunkName: "team-client" */ '../session/teamService').then(
      (module) => module.createTeamService(controller, deployment),
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

/** One session on the screen of the tab. */
export function SessionScreen({ controller }: { readonly controller: SessionController }) {
  const session = useSession(controller);
  const { source } = useObservableValue(controller.model);
  const team = useMemo(() => lazyTeam(controller, source), [controller, source]);
  return (
    <SessionPhotos controller={controller}>
      <TabScreen
        {...session}
        team={team}
        startView={controller.environment.host.context.subPageId}
      />
    </SessionPhotos>
  );
}
