import type { Outlook } from '../../hosts/outlook/outlook';
import type { PaneActions, PaneNotice, PaneView } from '../../ui/model/paneView';
import type { Store } from '../store';

/** What ego can do with the open item; what came of it becomes the notice. */
export function createPaneActions(
  outlook: Outlook,
  view: Store<PaneView>,
  look: () => void,
): PaneActions {
  const tell = (notice: PaneNotice): void => view.set({ ...view.get(), notice });
  return {
    async add(guest, as) {
      const outcome = await outlook.add(guest, as);
      if (outcome.kind === 'added') tell({ kind: 'added', guest, as });
      else if (outcome.kind === 'notThere') tell({ kind: 'notThere', guest });
      else tell({ kind: 'refused', guest, reason: outcome.reason });
      look();
    },
    async undo() {
      const { notice } = view.get();
      if (notice?.kind !== 'added') return;
      const { guest, as } = notice;
      const gone = await outlook.remove(guest.address, as);
      tell({ kind: gone ? 'removed' : 'stillThere', guest });
      look();
    },
    lookAgain: look,
  };
}
