import type { Person } from './person';

/**
 * Whether a person can be met and suggested: an enabled member of the directory. Guests, leavers,
 * rooms and shared mailboxes (whose accounts are disabled) cannot.
 */
export function isCountable(person: Person): boolean {
  return person.accountEnabled && person.userType === 'Member';
}
