import type { Day } from '../time/zonedTime';

/** Words of Microsoft Graph for an answer to an invitation. */
export type Answer = 'none' | 'accepted' | 'tentativelyAccepted' | 'declined' | 'notResponded';

export interface Invitation {
  readonly address: string;
  readonly name: string;
  readonly type: 'required' | 'optional' | 'resource';
  readonly answer: Answer;
}

export interface Repetition {
  readonly everyWeeks: number;
  /** 0 = Monday. */
  readonly weekdays: readonly number[];
  readonly lastDay: Day;
  /** Occurrences that were called off. */
  readonly cancelledDays: readonly Day[];
}

/** A meeting as it is, once for everybody; calendars show each person's copy of it. */
export interface Meeting {
  readonly key: string;
  readonly subject: string;
  readonly organizer: { readonly address: string; readonly name: string };
  /** Everybody invited, without the organizer. */
  readonly invited: readonly Invitation[];
  /** The wall clock by which the meeting takes place. */
  readonly zone: string;
  readonly firstDay: Day;
  /** Minutes since midnight in `zone`. */
  readonly startMinute: number;
  readonly minutes: number;
  readonly repetition: Repetition | null;
  readonly isAllDay: boolean;
  readonly isCancelled: boolean;
  readonly hideAttendees: boolean;
  readonly sensitivity: 'normal' | 'personal' | 'private' | 'confidential';
  readonly showAs: 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere';
  readonly location: string | null;
  readonly isOnline: boolean;
  readonly body: string | null;
  readonly transactionId: string | null;
}

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
