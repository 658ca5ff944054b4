import type { DraftOutcome, MeetingDraft } from './host';
import { meetingLink } from './meetingLink';

/**
 * Opens the draft's deep link by what the host offers for it. Whatever goes wrong, the person can
 * still copy the text.
 */
export async function openByLink(
  draft: MeetingDraft,
  open: (url: string) => Promise<void>,
): Promise<DraftOutcome> {
  const link = meetingLink(draft);
  if (!link) return { opened: 'copy', reason: 'tooLong' };
  try {
    await open(link.url);
  } catch (error) {
    return { opened: 'copy', reason: error instanceof Error ? error.message : String(error) };
  }
  return link.bodyLeftOut ? { opened: 'link', bodyLeftOut: true } : { opened: 'link' };
}
