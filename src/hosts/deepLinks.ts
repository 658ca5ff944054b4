import type { DraftOutcome, MeetingDraft } from './host';

const FORM = 'https://teams.microsoft.com/l/meeting/new';

/** Servers and hosts on the way refuse longer addresses. */
export const LONGEST_LINK = 8_000;

interface MeetingLink {
  readonly url: string;
  /** True where the text did not fit into an address. */
  readonly bodyLeftOut: boolean;
}

/**
 * The Teams deep link that opens a filled-in meeting form; null when even without its text it is
 * longer than an address may be. The form knows no optional attendees, so they follow the others.
 */
export function meetingLink(draft: MeetingDraft): MeetingLink | null {
  const whole = address(draft, draft.body);
  if (whole.length <= LONGEST_LINK) return { url: whole, bodyLeftOut: false };
  const withoutBody = address(draft, '');
  return withoutBody.length <= LONGEST_LINK ? { url: withoutBody, bodyLeftOut: true } : null;
}

function address(draft: MeetingDraft, content: string): string {
  const fields = {
    subject: draft.subject,
    attendees: [...draft.attendees, ...draft.optionalAttendees].join(','),
    startTime: draft.start,
    endTime: draft.end,
    content,
  };
  const query = Object.entries(fields).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `${FORM}?${query.join('&')}`;
}

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

/**
 * The address at which Outlook on the web opens an event of ego's calendar. Graph writes ids so that
 * they fit into addresses; Outlook reads them as Exchange writes them.
 * @example `AAMk-x_y=` → `…/owa/?itemid=AAMk%2Fx%2By%3D&exvsurl=1&path=/calendar/item`
 */
export function eventLink(eventId: string): string {
  const exchangeId = eventId.replaceAll('-', '/').replaceAll('_', '+');
  return `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(exchangeId)}&exvsurl=1&path=/calendar/item`;
}
