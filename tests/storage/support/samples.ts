import type { CalendarEvent } from '../../../src/insight/calendar/calendarEvent';
import type { Person } from '../../../src/insight/domain/person';

export function person(id: string): Person {
  return {
    id,
    displayName: `Name of ${id}`,
    addresses: [`${id}@contoso.example`, `${id}@old.example`],
    jobTitle: 'Analyst',
    department: id < 'm' ? 'Finance' : null,
    officeLocation: null,
    companyName: 'Contoso',
    managerId: 'boss',
    accountEnabled: true,
    userType: 'Member',
  };
}

export function event(id: string, start: number): CalendarEvent {
  return {
    id,
    iCalUId: null,
    seriesMasterId: 'series',
    start,
    end: start + 30,
    isAllDay: false,
    isCancelled: false,
    isOrganizer: true,
    hideAttendees: false,
    showAs: 'busy',
    response: 'organizer',
    organizer: 'ego@contoso.example',
    attendees: [{ address: 'a@contoso.example', type: 'optional', response: 'accepted' }],
  };
}

export function window(from: number, to: number) {
  return { from, to, privateEvents: 1, malformed: 2, readAt: 1_000 };
}
