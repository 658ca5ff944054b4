import type { CalendarEvent, EventResponse } from '../calendar/calendarEvent';
import { findPerson, isOutside } from './addresses';
import type { Company } from './company';
import type { Address, PersonIndex } from './units';

/** Presence in one event, weakest first: of several entries for one person the best one counts. */
const DECLINED = 1;
const INVITED = 2;
export const ACCEPTED = 3;
export const ORGANIZER = 4;

/** The people of one event as the people filter leaves them; ego is in none of the lists. */
export interface EventPeople {
  /** Ego organises the event, under any address. */
  readonly organises: boolean;
  /** Enabled members of the directory who did not decline, ascending. */
  readonly people: readonly PersonIndex[];
  /** Invited (2), {@link ACCEPTED} or {@link ORGANIZER}, beside `people`. */
  readonly presence: readonly number[];
  /** Enabled members who declined, ascending. */
  readonly declined: readonly PersonIndex[];
  /** Guests and addresses of other domains that did not decline. */
  readonly outside: number;
  /** Addresses of disabled accounts, and those of our own domains that nobody has: lists, leavers. */
  readonly unresolved: readonly Address[];
}

/** The people filter of one ego; see {@link makePeopleFilter}. */
export type PeopleFilter = (event: CalendarEvent) => EventPeople;

/**
 * Makes the people filter of one ego: who of an event's organizer and attendees can have met ego.
 * Rooms and equipment are nobody; everybody counts once, however often they are listed; the
 * organizer is present even if they are missing from the attendees. The result depends on the
 * event alone, not on the events before it.
 *
 * An event object that was seen before is not looked at again: that is most of the time of reading a
 * large calendar in which one event has changed.
 */
export function makePeopleFilter(company: Company, ego: PersonIndex): PeopleFilter {
  const remembered = new WeakMap<CalendarEvent, EventPeople>();
  const list = new GuestList(company, ego);
  return (event) => {
    const known = remembered.get(event);
    if (known !== undefined) return known;
    const found = list.read(event);
    remembered.set(event, found);
    return found;
  };
}

/** Scratch space to read one event at a time. */
class GuestList {
  private readonly company: Company;
  private readonly ego: PersonIndex;
  /** Presence of everybody in the event being read, 0 if they are not in it. */
  private readonly presence: Uint8Array;
  private readonly persons: PersonIndex[] = [];
  private readonly strangers = new Map<Address, number>();

  constructor(company: Company, ego: PersonIndex) {
    this.company = company;
    this.ego = ego;
    this.presence = new Uint8Array(company.people.length);
  }

  read(event: CalendarEvent): EventPeople {
    const organizer = event.organizer === null ? null : this.note(event.organizer, ORGANIZER);
    for (const attendee of event.attendees) {
      if (attendee.type !== 'resource') this.note(attendee.address, PRESENCE_OF[attendee.response]);
    }
    const organises = event.isOrganizer || event.response === 'organizer' || organizer === this.ego;
    const found = sortOut(this.company, organises, this.persons, this.presence, this.strangers);
    for (const person of this.persons) this.presence[person] = 0;
    this.persons.length = 0;
    if (this.strangers.size > 0) this.strangers.clear();
    return found;
  }

  private note(address: Address, presence: number): PersonIndex | undefined {
    const person = findPerson(this.company, address);
    if (person === undefined) {
      this.strangers.set(address, Math.max(presence, this.strangers.get(address) ?? 0));
    } else if (person !== this.ego) {
      if (this.presence[person] === 0) this.persons.push(person);
      if (this.presence[person]! < presence) this.presence[person] = presence;
    }
    return person;
  }
}

const PRESENCE_OF: Readonly<Record<EventResponse, number>> = {
  declined: DECLINED,
  none: INVITED,
  notResponded: INVITED,
  tentativelyAccepted: INVITED,
  accepted: ACCEPTED,
  organizer: ACCEPTED,
};

function sortOut(
  company: Company,
  organises: boolean,
  persons: readonly PersonIndex[],
  presence: Uint8Array,
  strangers: ReadonlyMap<Address, number>,
): EventPeople {
  const people: PersonIndex[] = [];
  const declined: PersonIndex[] = [];
  const unresolved: Address[] = [];
  let outside = 0;
  for (const person of persons) {
    const there = presence[person]! > DECLINED;
    if (company.countable[person] === 1) (there ? people : declined).push(person);
    else if (there && company.people[person]?.userType === 'Guest') outside++;
    else if (there) unresolved.push(company.people[person]?.addresses[0] ?? '');
  }
  for (const [address, found] of strangers) {
    if (found === DECLINED) continue;
    if (isOutside(company, address)) outside++;
    else unresolved.push(address);
  }
  people.sort(ascending);
  declined.sort(ascending);
  return {
    organises,
    people,
    presence: people.map((person) => presence[person]!),
    declined,
    outside,
    unresolved,
  };
}

function ascending(a: number, b: number): number {
  return a - b;
}
