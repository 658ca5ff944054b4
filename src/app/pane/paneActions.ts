import type { MeetingDraft } from '../../hosts/host';
import type { Outlook } from '../../hosts/outlook/outlook';
import type { DraftResult } from '../../ui/model/draft';
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

/**
 * Fills in the appointment that is being written, where it is ego's own and has nobody in it yet;
 * else opens a new one.
 */
export async function openInOutlook(
  outlook: Outlook,
  view: Store<PaneView>,
  draft: MeetingDraft,
): Promise<DraftResult> {
  const { item, advice } = view.get();
  const canFill = item?.isComposed === true && advice?.noSeatsBecause === 'empty';
  if (!canFill) return resultOfForm(await outlook.host.openDraft(draft));
  const { bodyFilled, missing } = await outlook.fillIn(draft);
  view.set({ ...view.get(), notice: { kind: 'filled', missing } });
  return bodyFilled ? 'opened' : 'withoutText';
}

function resultOfForm(
  outcome: Awaited<ReturnType<Outlook['host']['openDraft']>>,
): DraftResult {
  if (outcome.opened === 'copy') return 'copy';
  return outcome.bodyLeftOut ? 'withoutText' : 'opened';
}
