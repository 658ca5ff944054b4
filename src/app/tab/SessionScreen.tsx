import { useMemo } from 'react';
import { TabScreen } from '../../ui/shell/TabScreen';
import type { Desk } from '../session/desk';
import { lazyTeam } from '../session/lazyTeam';
import { SessionPhotos } from './SessionPhotos';
import { useSession } from './useSession';
import { useStore } from './useStore';

/** One session on the screen of the tab. */
export function SessionScreen({ desk }: { readonly desk: Desk }) {
  const session = useSession(desk);
  const { source } = useStore(desk.model);
  const team = useMemo(() => lazyTeam(desk, source), [desk, source]);
  return (
    <SessionPhotos desk={desk}>
      <TabScreen {...session} team={team} startView={desk.around.host.context.subPageId} />
    </SessionPhotos>
  );
}
