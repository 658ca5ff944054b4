import { isCountable, type Person } from './person';

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
