import type { Attendee, CalendarEvent, EventResponse } from './calendarEvent';
import type { Company } from './columns';
import type { Address, PersonIndex } from './units';

/** Presence in one event, weakest first: of several entries for one person the best one counts. */
export const DECLINED = 1;
export const INVITED = 2;
export const ACCEPTED = 3;
export const ORGANIZER = 4;

/** The people of one event as the people filter leaves them; ego is in none of the lists. */
export interface EventPeople {
  /** Ego organises the event, under any address. */
  readonly organises: boolean;
  /** Enabled members of the directory who did not decline, ascending. */
  readonly people: readonly PersonIndex[];
  /** {@link INVITED}, {@link ACCEPTED} or {@link ORGANIZER}, beside `people`. */
  readonly presence: readonly number[];
  /** Enabled members who declined, ascending. */
  readonly declined: readonly PersonIndex[];
  /** Guests and addresses of other domains that did not decline. */
  readonly outside: number;
  /** Addresses of disabled accounts, and those of our own domains that nobody has: lists, leavers. */
  readonly unresolved: readonly Address[];
}

/**
 * Makes the people filter of one ego: who of an event's organizer and attendees can have met ego.
 * Rooms and equipment are nobody; everybody counts once, however often they are listed; the
 * organizer is present even where they are missing from the attendees. The result depends on the
 * event alone, not on the events before it.
 */
export function makePeopleFilter(
  company: Company,
  ego: PersonIndex,
): (event: CalendarEvent) => EventPeople {
  const seen = { presence: new Uint8Array(company.people.length), persons: [] as PersonIndex[] };
  return (event) => {
    const strangers = new Map<Address, number>();
    const note = (address: Address, presence: number): void => {
      const person = findPerson(company, address);
      if (person === ego) return;
      if (person === undefined) {
        strangers.set(address, Math.max(presence, strangers.get(address) ?? 0));
        return;
      }
      if (seen.presence[person] === 0) seen.persons.push(person);
      if (seen.presence[person]! < presence) seen.presence[person] = presence;
    };
    if (event.organizer !== null) note(event.organizer, ORGANIZER);
    for (const attendee of event.attendees) {
      if (attendee.type !== 'resource') note(attendee.address, presenceOf(attendee));
    }
    const found = sortOut(company, seen.persons, seen.presence, strangers);
    for (const person of seen.persons) seen.presence[person] = 0;
    seen.persons.length = 0;
    return { organises: organisedBy(company, ego, event), ...found };
  };
}

function organisedBy(company: Company, ego: PersonIndex, event: CalendarEvent): boolean {
  return (
    event.isOrganizer ||
    event.response === 'organizer' ||
    (event.organizer !== null && findPerson(company, event.organizer) === ego)
  );
}

function findPerson(company: Company, address: Address): PersonIndex | undefined {
  return company.indexByAddress.get(address) ?? company.indexByAddress.get(address.toLowerCase());
}

const PRESENCE_OF: Readonly<Record<EventResponse, number>> = {
  declined: DECLINED,
  none: INVITED,
  notResponded: INVITED,
  tentativelyAccepted: INVITED,
  accepted: ACCEPTED,
  organizer: ACCEPTED,
};

function presenceOf(attendee: Attendee): number {
  return PRESENCE_OF[attendee.response];
}

function sortOut(
  company: Company,
  persons: readonly PersonIndex[],
  presence: Uint8Array,
  strangers: ReadonlyMap<Address, number>,
): Omit<EventPeople, 'organises'> {
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
  return { people, presence: people.map((p) => presence[p]!), declined, outside, unresolved };
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** An invited guest keeps the inviting company's domain, marked `#EXT#`; X.500 names have none. */
function isOutside(company: Company, address: Address): boolean {
  const lower = address.toLowerCase();
  const at = lower.lastIndexOf('@');
  if (at < 0) return false;
  return lower.includes('#ext#') || !company.internalDomains.has(lower.slice(at + 1));
}
