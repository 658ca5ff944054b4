import type { MeetingDraft } from './host';

const FORM = 'https://teams.microsoft.com/l/meeting/new';

/** Servers and hosts on the way refuse longer addresses. */
export const LONGEST_LINK = 8_000;

export interface MeetingLink {
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
