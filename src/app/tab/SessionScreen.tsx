import { TabScreen } from '../../ui/TabScreen';
import type { Desk } from '../session/desk';
import { SessionPhotos } from './SessionPhotos';
import { useSession } from './useSession';

/** One session on the screen of the tab. */
export function SessionScreen({ desk }: { readonly desk: Desk }) {
  const session = useSession(desk);
  return (
    <SessionPhotos desk={desk}>
      <TabScreen {...session} startView={desk.around.host.context.subPageId} />
    </SessionPhotos>
  );
}
