import type { CalendarEvent } from '../../insight/calendar/calendarEvent';
import type { Company } from '../../insight/domain/company';
import type { Address } from '../../insight/domain/units';
import type { KnownAddresses } from './knownAddresses';

/**
 * Addresses of people in these events that the directory does not know, those met last first. Rooms
 * are not looked for, nor names without a domain (X.500), which nobody can be found by.
 */
export function unknownAddresses(
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
