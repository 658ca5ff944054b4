import type { Address, PersonId } from './units';

/** One user object of the directory, as far as the insight core needs it. */
export interface Person {
  readonly id: PersonId;
  readonly displayName: string;
  /** Every address that means this person: `mail`, `userPrincipalName`, `proxyAddresses`. */
  readonly addresses: readonly Address[];
  readonly jobTitle: string | null;
  readonly department: string | null;
  readonly officeLocation: string | null;
  readonly companyName: string | null;
  /** Object id of the manager; may name somebody who is not in the directory. */
  readonly managerId: PersonId | null;
  readonly accountEnabled: boolean;
  readonly userType: 'Member' | 'Guest';
}

/**
 * Whether a person can be met and suggested: an enabled member of the directory. Guests, leavers,
 * rooms and shared mailboxes (whose accounts are disabled) cannot.
 */
export function isCountable(person: Person): boolean {
  return person.accountEnabled && person.userType === 'Member';
}
