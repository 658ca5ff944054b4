import type { Person } from '../insight/domain/person';
import type { PersonChange } from './reading';

/**
 * A person after a change; `before` is undefined for somebody new. Where not every field that holds
 * addresses was told, the addresses of before stay beside the new ones: an address too many finds
 * the same person, one too few loses them.
 */
export function applyChange(before: Person | undefined, change: PersonChange): Person {
  const { id, fields, addresses, addressesAreAll } = change;
  const kept = addressesAreAll || before === undefined ? [] : before.addresses;
  return {
    ...(before ?? { ...UNKNOWN, displayName: addresses[0] ?? '' }),
    ...fields,
    id,
    addresses: [...new Set([...addresses, ...kept])],
  };
}

const UNKNOWN: Omit<Person, 'id' | 'addresses' | 'displayName'> = {
  jobTitle: null,
  department: null,
  officeLocation: null,
  companyName: null,
  managerId: null,
  accountEnabled: true,
  userType: 'Member',
};
