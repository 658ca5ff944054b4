import type { Day, ZoneName } from '../time/zonedTime';

/** One account of the directory: a person at work, a leaver, a guest, a room or a shared mailbox. */
export interface Account {
  readonly id: string;
  readonly kind: 'person' | 'leaver' | 'guest' | 'room' | 'sharedMailbox';
  readonly displayName: string;
  readonly givenName: string | null;
  readonly surname: string | null;
  readonly mail: string | null;
  readonly userPrincipalName: string;
  /** As Exchange writes them: `SMTP:` before the main address, `smtp:` before the others. */
  readonly proxyAddresses: readonly string[];
  readonly jobTitle: string | null;
  readonly department: string | null;
  readonly officeLocation: string | null;
  readonly companyName: string | null;
  readonly managerId: string | null;
  readonly accountEnabled: boolean;
  readonly userType: 'Member' | 'Guest';
  readonly preferredLanguage: string | null;
  readonly zone: ZoneName;
  readonly hasPhoto: boolean;
  /** First and last day at work, where they fall into the time the calendars cover. */
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
}

export function worksOn(account: Account, day: Day): boolean {
  return (
    (account.firstDay === null || account.firstDay <= day) &&
    (account.lastDay === null || day <= account.lastDay)
  );
}
