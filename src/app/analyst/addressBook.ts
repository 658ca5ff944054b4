import * as v from 'valibot';
import { MS_PER_DAY, type Address, type EpochMs, type PersonId } from '../../insight/units';

/** Addresses of attendees that the directory does not tell, by the person who has them. */
export type Aliases = ReadonlyMap<Address, PersonId>;

export const NO_ALIASES: Aliases = new Map();

/** What was asked about an address; nobody has it where there is no person. */
interface Entry {
  readonly personId: PersonId | null;
  readonly askedAt: EpochMs;
}

/** What is known of addresses that the directory did not bring. */
export interface AddressBook {
  readonly entries: ReadonlyMap<Address, Entry>;
  /** Before this nothing more is asked: some lookups were refused, or there were too many. */
  readonly restsUntil: EpochMs;
}

export const EMPTY_BOOK: AddressBook = { entries: new Map(), restsUntil: 0 };

/** An answer holds so long, also that nobody has the address. */
const HOLDS = 30 * MS_PER_DAY;

const entry = v.object({ personId: v.nullable(v.string()), askedAt: v.number() });
const kept = v.object({
  entries: v.array(v.tuple([v.string(), entry])),
  restsUntil: v.number(),
});

/** A book as it was kept; empty for anything else, and then everything is asked again. */
export function addressBookFrom(stored: unknown): AddressBook {
  const result = v.safeParse(kept, stored);
  if (!result.success) return EMPTY_BOOK;
  return { entries: new Map(result.output.entries), restsUntil: result.output.restsUntil };
}

/** The book as it is kept. */
export function storedAddressBook({ entries, restsUntil }: AddressBook): object {
  return { entries: [...entries], restsUntil };
}

export function aliasesIn({ entries }: AddressBook): Aliases {
  const aliases = [...entries].flatMap(([address, { personId }]) =>
    personId === null ? [] : [[address, personId] as const],
  );
  return aliases.length === 0 ? NO_ALIASES : new Map(aliases);
}

export function isDue({ entries }: AddressBook, address: Address, now: EpochMs): boolean {
  const entry = entries.get(address);
  return entry === undefined || now - entry.askedAt >= HOLDS;
}
