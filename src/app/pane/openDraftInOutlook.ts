import type { Outlook } from '../../hosts/outlook/outlook';
import type { Draft, DraftResult } from '../../ui/model/draft';
import type { PaneView } from '../../ui/model/paneView';
import type { Desk } from '../session/desk';
import { meetingDraftOf, resultOf } from '../session/openDraft';
import type { Store } from '../store';

/**
 * Fills in the appointment that is being written, where it is ego's own and has nobody in it yet;
 * else opens a new one.
 */
export async function openDraftInOutlook(
  desk: Desk,
  outlook: Outlook,
  view: Store<PaneView>,
  draft: Draft,
): Promise<DraftResult> {
  if (desk.model.get().source === 'sample') return 'copy';
  const meeting = await meetingDraftOf(desk, draft);
  const { item, advice } = view.get();
  const canFill = item?.isComposed === true && advice?.noSeatsBecause === 'empty';
  if (!canFill) return resultOf(await outlook.host.openDraft(meeting));
  const { bodyFilled, missing } = await outlook.fillIn(meeting);
  view.set({ ...view.get(), notice: { kind: 'filled', missing } });
  return bodyFilled ? 'opened' : 'withoutText';
}
