import type { Meeting } from '../meeting';

/** Collects meetings and puts each into the calendars of those who take part. */
export interface MeetingBook {
  add(meeting: Meeting, accountIds: Iterable<string>): void;
  mailbox(accountId: string): readonly Meeting[];
}

export function createMeetingBook(): MeetingBook {
  const mailboxes = new Map<string, Meeting[]>();
  return {
    add: (meeting, accountIds) => {
      for (const id of new Set(accountIds)) {
        const mailbox = mailboxes.get(id);
        if (mailbox) mailbox.push(meeting);
        else mailboxes.set(id, [meeting]);
      }
    },
    mailbox: (accountId) => mailboxes.get(accountId) ?? [],
  };
}
