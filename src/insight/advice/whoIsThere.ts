import type { Company } from '../columns';
import { makePeopleFilter } from '../peopleFilter';
import type { PersonIndex } from '../units';
import type { OpenItem } from './openItem';

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
  /** Organizer or sender, where a colleague. */
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
