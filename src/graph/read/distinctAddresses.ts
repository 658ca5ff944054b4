import type { Address } from '../../insight/domain/units';

/** Each address once, in lower case; blank ones are left out. */
export function distinctAddresses(addresses: readonly Address[]): readonly Address[] {
  const cleaned = addresses.map((address) => address.trim().toLowerCase());
  return [...new Set(cleaned)].filter((address) => address !== '');
}
