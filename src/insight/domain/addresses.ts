import type { Company } from './company';
import { isCountable, type Person } from './person';
import type { Address, PersonIndex } from './units';

/** Mail services for everybody: a colleague's private address there makes nobody else internal. */
const PUBLIC_DOMAINS: ReadonlySet<string> = new Set([
  'aol.com',
  'gmail.com',
  'gmx.de',
  'gmx.net',
  'googlemail.com',
  'hotmail.com',
  'icloud.com',
  'live.com',
  'me.com',
  'msn.com',
  'outlook.com',
  'proton.me',
  'protonmail.com',
  'qq.com',
  't-online.de',
  'web.de',
  'yahoo.co.jp',
  'yahoo.com',
]);

/**
 * The company's own mail domains: those of all addresses of enabled members. Not counted are people
 * of other organisations who were made members (they have an address with `#EXT#`) and the big public
 * mail services.
 *
 * @example members ana@contoso.com, tom@gmail.com; guest kim@fabrikam.com → contoso.com
 */
export function internalDomains(people: readonly Person[]): ReadonlySet<string> {
  const domains = new Set<string>();
  for (const person of people) {
    if (!isCountable(person)) continue;
    const addresses = person.addresses.map((address) => address.toLowerCase());
    if (addresses.some((address) => address.includes('#ext#'))) continue;
    for (const address of addresses) {
      const domain = address.slice(address.lastIndexOf('@') + 1);
      if (domain !== address && domain !== '' && !PUBLIC_DOMAINS.has(domain)) domains.add(domain);
    }
  }
  return domains;
}

/** Who has which address: of two who claim one, the enabled member, else the first. Without case. */
export function addressBook(
  people: readonly Person[],
  countable: Uint8Array,
): ReadonlyMap<Address, PersonIndex> {
  const book = new Map<Address, PersonIndex>();
  for (const wanted of [1, 0]) {
    for (const [i, person] of people.entries()) {
      if (countable[i] !== wanted) continue;
      for (const address of person.addresses) {
        const key = address.toLowerCase();
        if (key !== '' && !book.has(key)) book.set(key, i);
      }
    }
  }
  return book;
}

/** Whose address it is. */
export function findPerson(company: Company, address: Address): PersonIndex | undefined {
  return company.indexByAddress.get(address) ?? company.indexByAddress.get(address.toLowerCase());
}

/**
 * Whether an address that is nobody's belongs to somebody outside. An invited guest keeps the inviting
 * company's domain, marked `#EXT#`; X.500 names have none and are ours.
 */
export function isOutside(company: Company, address: Address): boolean {
  const lower = address.toLowerCase();
  const at = lower.lastIndexOf('@');
  if (at < 0) return false;
  return lower.includes('#ext#') || !company.internalDomains.has(lower.slice(at + 1));
}
