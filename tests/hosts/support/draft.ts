import type { MeetingDraft } from '../../../src/hosts/host';

export const draft: MeetingDraft = {
  subject: 'Coffee & a chat?',
  body: 'Hello Priya,\nwould 25 minutes suit you?',
  attendees: ['priya@contoso.example'],
  optionalAttendees: ['tom@contoso.example'],
  start: '2026-11-26T14:00:00+01:00',
  end: '2026-11-26T14:25:00+01:00',
};
