import type { Address } from '../insight/domain/units';

const SMTP_PREFIX = /^smtp:/i;

/** The fields of a Graph user that hold addresses. */
export interface AddressFields {
  readonly mail: string | null;
  readonly userPrincipalName: string | null;
  readonly proxyAddresses: readonly string[];
}

/**
 * Every address that means this person: lower case, without prefix, each once, `mail` first.
 * `proxyAddresses` of other kinds (SIP, X500 …) are no mail addresses and are left out.
 */
export function addressesOf(user: AddressFields): readonly Address[] {
  const addresses = new Set<Address>();
  const add = (text: string | null): void => {
    const address = text?.trim().toLowerCase();
    if (address) addresses.add(address);
  };
  add(user.mail);
  add(user.userPrincipalName);
  for (const proxy of user.proxyAddresses) {
    if (SMTP_PREFIX.test(proxy)) add(proxy.slice('smtp:'.length));
  }
  return [...addresses];
}
