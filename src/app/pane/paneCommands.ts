import type { Outlook } from '../../hosts/outlook/outlook';
import type { Draft, DraftResult } from '../../model/draft';
import type { PaneActions, PaneNotice, PaneView } from '../../model/pane';
import { meetingDraftOf, draftResultOf } from '../session/drafts';
import type { ObservableValue } from '../session/observableValue';
import type { SessionController } from '../session/sessionController';

/** What ego can do with the open item; what came of it becomes the notice. */
export function createPaneActions(
  outlook: Outlook,
  view: ObservableValue<PaneView>,
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
export async function openDraftInOutlook(
  controller: SessionController,
  outlook: Outlook,
  view: ObservableValue<PaneView>,
  draft: Draft,
): Promise<DraftResult> {
  if (controller.model.get().source === 'sample') return 'copy';
  const meeting = await meetingDraftOf(controller, draft);
  const { item, advice } = view.get();
  const canFill = item?.isComposed === true && advice?.noSeatsBecause === 'empty';
  if (!canFill) return draftResultOf(await outlook.host.openDraft(meeting));
  const { bodyFilled, missing } = await outlook.fillIn(meeting);
  view.set({ ...view.get(), notice: { kind: 'filled', missing } });
  return bodyFilled ? 'opened' : 'withoutText';
}
