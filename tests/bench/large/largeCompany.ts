import type { Attendee, CalendarEvent } from '../../../src/insight/calendar/calendarEvent';
import type { Person } from '../../../src/insight/domain/person';
import { MS_PER_DAY, MS_PER_MINUTE } from '../../../src/insight/domain/units';
import { seededRandom, type Random } from '../gapsRandom';

export const AS_OF = Date.UTC(2026, 5, 30);
export const EGO = 'person-777';

const REPORTS_EACH = 7;
const DEPARTMENTS = 60;
const OFFICES = 25;

/** Job titles from the lowest layer of the org chart upwards. */
const TITLES = [
  'Specialist',
  'Senior Specialist',
  'Team Lead',
  'Head of Department',
  'Director',
  'Vice President',
  'Chief Officer',
];

/** A directory of so many people: every manager has 7 reports, departments are whole branches. */
export function largeCompany(people: number): Person[] {
  const layers = Math.ceil(Math.log(people * (REPORTS_EACH - 1) + 1) / Math.log(REPORTS_EACH));
  const layer = new Int32Array(people);
  const department = new Int32Array(people);
  return Array.from({ length: people }, (_, i) => {
    const manager = i === 0 ? -1 : Math.floor((i - 1) / REPORTS_EACH);
    layer[i] = manager < 0 ? 0 : layer[manager]! + 1;
    department[i] = i <= DEPARTMENTS ? i : department[manager]!;
    return {
      id: `person-${i}`,
      displayName: `Person ${i}`,
      addresses: [`person-${i}@contoso.com`, `person-${i}@contoso.onmicrosoft.com`],
      jobTitle: TITLES[Math.max(0, layers - 1 - layer[i])] ?? 'Chief Executive Officer',
      department: `Department ${department[i]}`,
      officeLocation: `Office ${i % OFFICES}`,
      companyName: 'Contoso',
      managerId: manager < 0 ? null : `person-${manager}`,
      accountEnabled: true,
      userType: 'Member',
    };
  });
}

/** Draws the position of a person whom ego invites. */
export type Circle = (random: Random) => number;

/** Most meetings with few people, some with many others: a circle of about so many in a year. */
export function circleOf(size: number, people: number): Circle {
  // A step that has no factor in common with the number of people spreads the circle over all of them.
  return (random) => (Math.floor(size * random.uniform() ** 2.5) * 7_919 + 1_234) % people;
}

/** Everybody is as likely as anybody else: the worst case for memory, and no real calendar. */
export function anybody(people: number): Circle {
  return (random) => Math.floor(people * random.uniform());
}

/**
 * A year of ego's meetings with 8 attendees each, half of them organised by ego; a third are of
 * weekly series. As many overlaps as come about by chance. In order of start, as Graph answers.
 */
export function largeCalendar(meetings: number, circle: Circle): CalendarEvent[] {
  const random = seededRandom(20_260_630);
  const calendar = Array.from({ length: meetings }, (_, i): CalendarEvent => {
    const own = i % 2 === 0;
    const others = Array.from({ length: own ? 8 : 7 }, () => address(circle(random)));
    const slot = Math.floor(random.uniform() * 365 * 48);
    const start = AS_OF - (slot + 1) * 30 * MS_PER_MINUTE;
    return {
      id: `event-${i}`,
      iCalUId: `uid-${i}`,
      seriesMasterId: i % 3 === 0 ? `series-${i % 150}` : null,
      start: Math.max(start, AS_OF - 365 * MS_PER_DAY),
      end: Math.max(start, AS_OF - 365 * MS_PER_DAY) + 30 * MS_PER_MINUTE,
      isAllDay: false,
      isCancelled: false,
      isOrganizer: own,
      hideAttendees: false,
      showAs: 'busy',
      response: own ? 'organizer' : 'accepted',
      organizer: own ? `${EGO}@contoso.com` : others[0]!,
      attendees: (own ? others : [`${EGO}@contoso.com`, ...others]).map(accepted),
    };
  });
  return calendar.sort((a, b) => a.start - b.start);
}

function address(position: number): string {
  return `person-${position}@contoso.com`;
}

function accepted(of: string): Attendee {
  return { address: of, type: 'required', response: 'accepted' };
}
