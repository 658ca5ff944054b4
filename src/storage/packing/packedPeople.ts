import type { Person } from '../../insight/domain/person';
import {
  packDictionary,
  packLists,
  unpackDictionary,
  unpackLists,
  type DictionaryColumn,
  type Lists,
} from './packedColumns';

const ENABLED = 1;
const GUEST = 2;

/** Some thousand people as columns; a row each would take a hundred times as long to store. */
export interface PackedPeople {
  readonly count: number;
  readonly ids: readonly string[];
  readonly displayNames: readonly string[];
  readonly addresses: Lists<string>;
  readonly jobTitles: DictionaryColumn;
  readonly departments: DictionaryColumn;
  readonly offices: DictionaryColumn;
  readonly companies: DictionaryColumn;
  readonly managerIds: DictionaryColumn;
  /** Bits: 1 enabled, 2 guest. */
  readonly flags: Uint8Array;
}

export function packPeople(people: readonly Person[]): PackedPeople {
  const column = (of: (person: Person) => string | null): DictionaryColumn =>
    packDictionary(people.map(of));
  return {
    count: people.length,
    ids: people.map(({ id }) => id),
    displayNames: people.map(({ displayName }) => displayName),
    addresses: packLists(people.map(({ addresses }) => addresses)),
    jobTitles: column(({ jobTitle }) => jobTitle),
    departments: column(({ department }) => department),
    offices: column(({ officeLocation }) => officeLocation),
    companies: column(({ companyName }) => companyName),
    managerIds: column(({ managerId }) => managerId),
    flags: Uint8Array.from(people, flagsOf),
  };
}

export function unpackPeople(packed: PackedPeople): Person[] {
  const addresses = unpackLists(packed.addresses);
  const jobTitles = unpackDictionary(packed.jobTitles);
  const departments = unpackDictionary(packed.departments);
  const offices = unpackDictionary(packed.offices);
  const companies = unpackDictionary(packed.companies);
  const managerIds = unpackDictionary(packed.managerIds);
  return packed.ids.map((id, i) => ({
    id,
    displayName: packed.displayNames[i] ?? '',
    addresses: addresses[i] ?? [],
    jobTitle: jobTitles[i] ?? null,
    department: departments[i] ?? null,
    officeLocation: offices[i] ?? null,
    companyName: companies[i] ?? null,
    managerId: managerIds[i] ?? null,
    accountEnabled: ((packed.flags[i] ?? 0) & ENABLED) !== 0,
    userType: ((packed.flags[i] ?? 0) & GUEST) === 0 ? 'Member' : 'Guest',
  }));
}

function flagsOf({ accountEnabled, userType }: Person): number {
  return (accountEnabled ? ENABLED : 0) | (userType === 'Guest' ? GUEST : 0);
}
