import { TabScreen } from '../../ui/TabScreen';
import type { Desk } from '../session/desk';
import { useSession } from './useSession';

/** One session on the screen of the tab. */
export function SessionScreen({ desk }: { readonly desk: Desk }) {
  const session = useSession(desk);
  return <TabScreen {...session} startView={desk.around.host.context.subPageId} />;
}
