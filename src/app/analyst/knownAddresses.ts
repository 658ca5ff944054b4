import type { Address, PersonId } from '../../insight/domain/units';

/** Addresses of attendees that the directory does not tell. */
export interface KnownAddresses {
  /** By the person who has them. */
  readonly aliases: ReadonlyMap<Address, PersonId>;
  /** Distribution lists, by who is in them. */
  readonly lists: ReadonlyMap<Address, readonly PersonId[]>;
}

export const NONE_KNOWN: KnownAddresses = { aliases: new Map(), lists: new Map() };

export function isSameKnown(a: KnownAddresses, b: KnownAddresses): boolean {
  const written = ({ aliases, lists }: KnownAddresses) =>
    JSON.stringify([[...aliases], [...lists]]);
  return written(a) === written(b);
}
