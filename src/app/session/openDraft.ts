import type { DraftOutcome, MeetingDraft } from '../../hosts/host';
import type { Draft, DraftResult } from '../../ui/model/draft';
import type { Desk } from './desk';
import { invitedTo } from './invitedTo';

/** Hands the draft to the host; people of the sample cannot be invited. */
export async function openDraft(desk: Desk, draft: Draft): Promise<DraftResult> {
  if (desk.model.get().source === 'sample') return 'copy';
  return resultOf(await desk.around.host.openDraft(await meetingDraftOf(desk, draft)));
}

/** The draft as a host opens it, with the addresses of those invited. */
export async function meetingDraftOf(desk: Desk, draft: Draft): Promise<MeetingDraft> {
  const { required, optional } = await invitedTo(desk, draft);
  return {
    subject: draft.subject,
    body: draft.body,
    attendees: required,
    optionalAttendees: optional,
    start: new Date(draft.slot.start).toISOString(),
    end: new Date(draft.slot.end).toISOString(),
  };
}

export function resultOf(outcome: DraftOutcome): DraftResult {
  if (outcome.opened === 'copy') return 'copy';
  return outcome.bodyLeftOut ? 'withoutText' : 'opened';
}

/** Opens a chat with somebody, with the text filled in. */
export async function openChat(desk: Desk, personId: string, text: string): Promise<DraftResult> {
  const [address] = await desk.analyst().addressesOf([personId]);
  if (desk.model.get().source === 'sample' || address === undefined) return 'copy';
  const query = new URLSearchParams({ users: address, message: text });
  const link = `https://teams.microsoft.com/l/chat/0/0?${query.toString()}`;
  // Where no link can be opened, the text is still there to copy.
  return desk.around.host.openLink(link).then(
    () => 'opened',
    () => 'copy',
  );
}
