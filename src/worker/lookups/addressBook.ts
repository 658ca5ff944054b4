import * as v from 'valibot';
import type { Address, EpochMs, PersonId } from '../../insight/domain/units';
import type { KnownAddresses } from './knownAddresses';

/** What was asked about an address; null where there is nothing. */
interface Entry<T> {
  readonly found: T | null;
  readonly askedAt: EpochMs;
}

/** What was found at addresses. */
export interface Book<T> {
  readonly entries: ReadonlyMap<Address, Entry<T>>;
  /** Before this nothing more is asked: there were too many. */
  readonly restsUntil: EpochMs;
  /** The same where some lookups were refused, unless consent may have been given since. */
  readonly refusedUntil: EpochMs;
}

/** What is known of addresses that the directory did not bring. */
export interface AddressBook {
  readonly people: Book<PersonId>;
  /** Distribution lists, with who is in them. */
  readonly lists: Book<readonly PersonId[]>;
}

const EMPTY = { entries: new Map(), restsUntil: 0, refusedUntil: 0 };

export const EMPTY_BOOK: AddressBook = { people: EMPTY, lists: EMPTY };

const bookOf = <T extends v.GenericSchema>(found: T) =>
  v.object({
    entries: v.pipe(
      v.array(v.tuple([v.string(), v.object({ found: v.nullable(found), askedAt: v.number() })])),
      v.transform((entries) => new Map(entries)),
    ),
    restsUntil: v.number(),
    refusedUntil: v.optional(v.number(), 0),
  });
const kept = v.object({ people: bookOf(v.string()), lists: bookOf(v.array(v.string())) });

/** A book as it was kept; empty for anything else, and then everything is asked again. */
export function addressBookFrom(stored: unknown): AddressBook {
  const result = v.safeParse(kept, stored);
  return result.success ? result.output : EMPTY_BOOK;
}

/** The book as it is kept. */
export function storedAddressBook({ people, lists }: AddressBook): object {
  return { people: storedBook(people), lists: storedBook(lists) };
}

function storedBook<T>({ entries, ...rests }: Book<T>): object {
  return { entries: [...entries], ...rests };
}

export function knownIn({ people, lists }: AddressBook): KnownAddresses {
  return { aliases: foundIn(people), lists: foundIn(lists) };
}

function foundIn<T>({ entries }: Book<T>): ReadonlyMap<Address, T> {
  return new Map(
    [...entries].flatMap(([address, { found }]) =>
      found === null ? [] : [[address, found] as const],
    ),
  );
}
