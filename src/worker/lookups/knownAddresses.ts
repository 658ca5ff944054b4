import type { Attendee, CalendarEvent } from '../../insight/calendar/calendarEvent';
import type { Company } from '../../insight/domain/company';
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

type Lists = KnownAddresses['lists'];

/**
 * Makes events in which distribution lists are replaced by who is in them; those who are invited by
 * name keep their own answer. The same event gives the same object, so that only what has changed is
 * analysed again. A list of which the company has nobody stays as it is.
 */
export function memberInviter(company: Company, lists: Lists) {
  const made = new WeakMap<CalendarEvent, CalendarEvent>();
  return (events: readonly CalendarEvent[]): readonly CalendarEvent[] => {
    if (lists.size === 0) return events;
    return events.map((event) => {
      const known = made.get(event) ?? withMembers(event, company, lists);
      made.set(event, known);
      return known;
    });
  };
}

function withMembers(event: CalendarEvent, company: Company, lists: Lists): CalendarEvent {
  if (!event.attendees.some(({ address }) => lists.has(address))) return event;
  const named = new Set([event.organizer, ...event.attendees.map(({ address }) => address)]);
  const personOf = (address: string | null) => company.indexByAddress.get(address ?? '');
  const invited = new Set([...named].map(personOf));
  const attendees = event.attendees.flatMap((attendee) => {
    const inside = membersOf(attendee, company, lists);
    if (inside === null) return [attendee];
    return inside.filter(({ address }) => {
      const isNew = !invited.has(personOf(address));
      invited.add(personOf(address));
      return isNew;
    });
  });
  return { ...event, attendees };
}

/** Null for what is no list, or one of strangers. */
function membersOf(
  { address, type }: Attendee,
  { people, indexById }: Company,
  lists: Lists,
): readonly Attendee[] | null {
  const members = (lists.get(address) ?? []).flatMap((personId): Attendee[] => {
    const [own] = people[indexById.get(personId) ?? -1]?.addresses ?? [];
    return own === undefined ? [] : [{ address: own, type, response: 'none' }];
  });
  return members.length > 0 ? members : null;
}
