import { randomUUID } from 'node:crypto';
import type { Account } from '../company/account';
import type { Invitation, Meeting } from '../company/meeting';
import type { Directory } from '../directory/directory';
import { dayIn, minuteIn } from '../time/zonedTime';

/** What somebody says of a meeting they call now. */
export interface NewMeeting {
  readonly organizer: Account;
  readonly subject: string;
  readonly start: number;
  readonly end: number;
  readonly invited: readonly Invitation[];
}

/** A meeting that was not made up with the company, before anybody has answered. */
export function newMeeting(
  { organizer, subject, start, end, invited }: NewMeeting,
  more: Partial<Meeting> = {},
): Meeting {
  return {
    key: `created|${randomUUID()}`,
    subject,
    organizer: {
      address: organizer.mail ?? organizer.userPrincipalName,
      name: organizer.displayName,
    },
    invited,
    zone: organizer.zone,
    firstDay: dayIn(organizer.zone, start),
    startMinute: minuteIn(organizer.zone, start),
    minutes: (end - start) / 60_000,
    repetition: null,
    isAllDay: false,
    isCancelled: false,
    hideAttendees: false,
    sensitivity: 'normal',
    showAs: 'busy',
    location: null,
    isOnline: true,
    body: null,
    transactionId: null,
    ...more,
  };
}

/** An invitation to an address, under the name that the directory knows. */
export function invitationTo(
  directory: Directory,
  address: string,
  type: Invitation['type'] = 'required',
  name?: string,
): Invitation {
  return {
    address,
    name: name ?? directory.byAddress(address)?.displayName ?? address,
    type,
    answer: type === 'resource' ? 'accepted' : 'none',
  };
}
