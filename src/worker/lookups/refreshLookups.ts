import { GraphError } from '../../graph/problem';
import type { GraphReader } from '../../graph/read/reading';
import type { CalendarEvent } from '../../insight/calendar/calendarEvent';
import type { Company } from '../../insight/domain/company';
import { MS_PER_DAY, type Address, type EpochMs } from '../../insight/domain/units';
import type { AddressBook, Book } from './addressBook';
import type { KnownAddresses } from './knownAddresses';

/** Lookups after one reading; what is left waits for another day. */
const MOST = 400;

/** Lookups between which what was answered is safe from what goes wrong later. */
const AT_ONCE = 100;

interface Lookup<T> {
  /** How long an answer holds, also that there is nothing. */
  readonly holds: number;
  /** What is refused is left out. */
  readonly ask: (addresses: readonly Address[]) => Promise<ReadonlyMap<Address, T | null>>;
  readonly now: EpochMs;
  /** What was refused is asked again at once. */
  readonly askAgain: boolean;
}

/**
 * The book with what is missing in it or too old asked for; the same one where nothing is. Addresses
 * that are not in use any more are let go.
 */
async function lookUpMissing<T>(
  book: Book<T>,
  inUse: readonly Address[],
  { holds, ask, now, askAgain }: Lookup<T>,
): Promise<Book<T>> {
  const due = inUse.filter((address) => {
    const entry = book.entries.get(address);
    return entry === undefined || now - entry.askedAt >= holds;
  });
  const rests = Math.max(book.restsUntil, askAgain ? 0 : book.refusedUntil);
  if (due.length === 0 || now < rests) return book;
  const { answers, isRefused } = await answersOf(ask, due.slice(0, MOST));
  const entries = inUse.flatMap((address) => {
    const found = answers.get(address);
    const entry = found === undefined ? book.entries.get(address) : { found, askedAt: now };
    return entry === undefined ? [] : [[address, entry] as const];
  });
  const tomorrow = now + MS_PER_DAY;
  return {
    entries: new Map(entries),
    restsUntil: due.length > MOST ? tomorrow : 0,
    refusedUntil: isRefused ? tomorrow : 0,
  };
}

/** What is answered before something goes wrong stays answered; the rest is asked another time. */
async function answersOf<T>(ask: Lookup<T>['ask'], addresses: readonly Address[]) {
  const answers = new Map<Address, T | null>();
  try {
    for (let start = 0; start < addresses.length; start += AT_ONCE) {
      const found = await ask(addresses.slice(start, start + AT_ONCE));
      for (const [address, owner] of found) answers.set(address, owner);
    }
    return { answers, isRefused: answers.size < addresses.length };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const { kind } = error.problem;
    return { answers, isRefused: kind === 'forbidden' || kind === 'signInNeeded' };
  }
}

/**
 * Addresses of people in these events that the directory does not know, those met last first. Rooms
 * are not looked for, nor names without a domain (X.500), which nobody can be found by.
 */
function unknownAddresses(
  events: readonly CalendarEvent[],
  { indexByAddress }: Company,
  aliases: KnownAddresses['aliases'],
): readonly Address[] {
  const unknown = new Set<Address>();
  for (const { organizer, attendees } of [...events].sort((a, b) => b.start - a.start)) {
    const people = attendees.filter(({ type }) => type !== 'resource');
    for (const each of [organizer ?? '', ...people.map(({ address }) => address)]) {
      const address = each.toLowerCase();
      const isKnown = indexByAddress.has(address) && !aliases.has(address);
      if (!isKnown && address.includes('@')) unknown.add(address);
    }
  }
  return [...unknown];
}

/** Whose an address is changes seldom, who is in a list more often. */
const PERSON_HOLDS = 30 * MS_PER_DAY;
const LIST_HOLDS = 7 * MS_PER_DAY;

interface Question {
  readonly book: AddressBook;
  readonly events: readonly CalendarEvent[];
  readonly company: Company;
  readonly aliases: KnownAddresses['aliases'];
  readonly expandLists: boolean;
  readonly askAgain: boolean;
  readonly now: EpochMs;
  readonly signal: AbortSignal;
  /** Called before each lookup that has to be asked for. */
  readonly onAsk: () => void;
}

/** The address book with what the calendar has and the directory does not know looked up. */
export async function refreshLookups(
  from: GraphReader,
  { book, events, company, aliases, expandLists, askAgain, now, signal, onAsk }: Question,
): Promise<AddressBook> {
  const unknown = unknownAddresses(events, company, aliases);
  const asking = <T>(ask: (addresses: readonly Address[]) => T) => {
    return (addresses: readonly Address[]): T => {
      onAsk();
      return ask(addresses);
    };
  };
  const people = await lookUpMissing(book.people, unknown, {
    holds: PERSON_HOLDS,
    ask: asking((addresses) => from.resolveByAddress(addresses, { signal })),
    ...{ now, askAgain },
  });
  if (!expandLists) return { people, lists: book.lists };
  const mayBeLists = unknown.filter(
    (address) => isOurs(address, company) && isNobodys(address, people),
  );
  const lists = await lookUpMissing(book.lists, mayBeLists, {
    holds: LIST_HOLDS,
    ask: asking((addresses) => from.readLists(addresses, { signal })),
    ...{ now, askAgain },
  });
  return { people, lists };
}

function isOurs(address: Address, { internalDomains }: Company): boolean {
  return internalDomains.has(address.slice(address.lastIndexOf('@') + 1));
}

function isNobodys(address: Address, { entries }: AddressBook['people']): boolean {
  return entries.get(address)?.found === null;
}
