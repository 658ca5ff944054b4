import type { GraphReader } from '../../graph/read/reading';
import type { CalendarEvent } from '../../insight/calendar/calendarEvent';
import type { Company } from '../../insight/domain/company';
import { MS_PER_DAY, type Address, type EpochMs } from '../../insight/domain/units';
import type { AddressBook } from './addressBook';
import { consult } from './consult';
import type { KnownAddresses } from './knownAddresses';
import { unknownAddresses } from './unknownAddresses';

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
export async function consulted(
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
  const people = await consult(book.people, unknown, {
    holds: PERSON_HOLDS,
    ask: asking((addresses) => from.resolveByAddress(addresses, { signal })),
    ...{ now, askAgain },
  });
  if (!expandLists) return { people, lists: book.lists };
  const mayBeLists = unknown.filter(
    (address) => isOurs(address, company) && isNobodys(address, people),
  );
  const lists = await consult(book.lists, mayBeLists, {
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
