import * as fc from 'fast-check';
import type { CalendarEvent } from '../../../src/insight/calendar/calendarEvent';
import type { Person } from '../../../src/insight/domain/person';
import { ATTENDEE_TYPES, RESPONSES, SHOW_AS } from '../../../src/storage/packing/packedEvents';

const text = fc.string({ maxLength: 8, unit: 'grapheme' });
const textOrNull = fc.option(text);
const time = fc.integer({ min: 0, max: 4e12 });

export const anyPerson: fc.Arbitrary<Person> = fc.record({
  id: text,
  displayName: text,
  addresses: fc.array(text, { maxLength: 3 }),
  jobTitle: textOrNull,
  department: textOrNull,
  officeLocation: textOrNull,
  companyName: textOrNull,
  managerId: textOrNull,
  accountEnabled: fc.boolean(),
  userType: fc.constantFrom('Member', 'Guest'),
});

const anyAttendee = fc.record({
  address: text,
  type: fc.constantFrom(...ATTENDEE_TYPES),
  response: fc.constantFrom(...RESPONSES),
});

export const anyEvent: fc.Arbitrary<CalendarEvent> = fc.record({
  id: text,
  iCalUId: textOrNull,
  seriesMasterId: textOrNull,
  start: time,
  end: time,
  isAllDay: fc.boolean(),
  isCancelled: fc.boolean(),
  isOrganizer: fc.boolean(),
  hideAttendees: fc.boolean(),
  showAs: fc.constantFrom(...SHOW_AS),
  response: fc.constantFrom(...RESPONSES),
  organizer: textOrNull,
  attendees: fc.array(anyAttendee, { maxLength: 4 }),
});
