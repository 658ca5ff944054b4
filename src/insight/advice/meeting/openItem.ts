import type { Company } from '../../domain/company';
import { makePeopleFilter } from '../../domain/peopleFilter';
import type { Address, EpochMs, PersonIndex } from '../../domain/units';
import type { NoSeats } from './meetingAdvice';

/** The appointment or message that is open in front of ego, composed or read. */
export interface OpenItem {
  readonly kind: 'appointment' | 'message';
  /** Private, personal or confidential: nothing of it is looked at. */
  readonly isPrivate: boolean;
  /** Ego organises it, or is composing it. */
  readonly isOrganizer: boolean;
  /** Organizer or sender; null if not known yet. */
  readonly organizer: Address | null;
  /** Required attendees, or those a message is to. Rooms and equipment may be left out. */
  readonly required: readonly Address[];
  /** Optional attendees, or those a message is copied to. */
  readonly optional: readonly Address[];
  /** Those of them that are known to be distribution lists; none if that is not told. */
  readonly lists?: readonly Address[];
  /** Both 0 for a message. */
  readonly start: EpochMs;
  readonly end: EpochMs;
}

/** The people of an open item, as the people filter of meetings sees them. */
export interface WhoIsThere {
  /** Colleagues without ego, ascending. */
  readonly people: readonly PersonIndex[];
  readonly outside: number;
  readonly unresolved: number;
  /** … of which so many are distribution lists. */
  readonly lists: number;
  /** Ego, people, outside, and 1 for each unresolved address. */
  readonly size: number;
  /** Colleagues who are only asked optionally. */
  readonly optional: ReadonlySet<PersonIndex>;
  /** Organizer or sender, if a colleague. */
  readonly organizer: PersonIndex;
}

/** Resolves the addresses of an open item by the rules that count meetings. */
export function whoIsThere(company: Company, ego: PersonIndex, item: OpenItem): WhoIsThere {
  const attendees = [...item.required, ...item.optional].map((address) => ({
    address,
    type: 'required' as const,
    response: 'none' as const,
  }));
  const { people, outside, unresolved } = makePeopleFilter(
    company,
    ego,
  )({
    id: '',
    iCalUId: null,
    seriesMasterId: null,
    start: item.start,
    end: item.end,
    isAllDay: false,
    isCancelled: false,
    isOrganizer: item.isOrganizer,
    hideAttendees: false,
    showAs: 'busy',
    response: 'none',
    organizer: item.organizer,
    attendees,
  });
  const indexOf = (address: string) => company.indexByAddress.get(address.toLowerCase()) ?? -1;
  const required = new Set(item.required.map(indexOf));
  const lists = new Set(item.lists?.map((address) => address.toLowerCase()));
  return {
    people,
    outside,
    unresolved: unresolved.length,
    lists: unresolved.filter((address) => lists.has(address.toLowerCase())).length,
    size: 1 + people.length + outside + unresolved.length,
    optional: new Set(item.optional.map(indexOf).filter((person) => !required.has(person))),
    organizer: item.organizer === null ? -1 : indexOf(item.organizer),
  };
}

/** Why nobody is proposed for an item, however many seats it has; null if somebody may be. */
export function whyClosed(item: OpenItem, who: WhoIsThere, asOf: EpochMs): NoSeats | null {
  if (item.isPrivate) return 'private';
  if (item.kind === 'message') return 'message';
  if (!item.isOrganizer) return 'notOrganizer';
  if (item.end <= asOf) return 'past';
  if (who.unresolved > 0) return 'sizeUnknown';
  if (who.size <= 2) return who.size === 1 ? 'empty' : 'oneToOne';
  return null;
}
