import type { AskOffice } from './askOffice';
import { attendeeOf } from './attendeeOf';
import type { OutlookItem } from './outlook';
import { isPrivateAppointment } from './sensitivityOf';

/** The appointment that is being written. Whether it is private is asked first. */
export async function readAppointment(
  item: Office.AppointmentCompose,
  ask: AskOffice,
): Promise<OutlookItem> {
  const isPrivate = await isPrivateAppointment(item, ask);
  if (isPrivate === true) return PRIVATE;
  const [organizer, required, optional, start, end, recurrence, sharedBy] = await Promise.all([
    ask<Office.EmailAddressDetails>((done) => item.organizer.getAsync(done)),
    ask<Office.EmailAddressDetails[]>((done) => item.requiredAttendees.getAsync(done)),
    ask<Office.EmailAddressDetails[]>((done) => item.optionalAttendees.getAsync(done)),
    ask<Date>((done) => item.start.getAsync(done)),
    ask<Date>((done) => item.end.getAsync(done)),
    ask<Office.Recurrence | null>((done) => item.recurrence.getAsync(done)),
    ownerOf(item, ask),
  ]);
  return {
    ...{ kind: 'appointment', isComposed: true, isPrivate, sharedBy },
    organizer: attendeeOf(organizer),
    required: required.map(attendeeOf),
    optional: optional.map(attendeeOf),
    start: start.getTime(),
    end: end.getTime(),
    isSeries: recurrence !== null && recurrence !== undefined,
  };
}

/** A private appointment: that there is one, and nothing of it. */
const PRIVATE: OutlookItem = {
  ...{ kind: 'appointment', isComposed: true, isPrivate: true, organizer: null },
  ...{ required: [], optional: [], start: 0, end: 0, isSeries: false, sharedBy: null },
};

/** Shared properties are there only for an item of somebody else's calendar. */
async function ownerOf(item: Office.AppointmentCompose, ask: AskOffice): Promise<string | null> {
  if (!('getSharedPropertiesAsync' in item)) return null;
  const shared = await ask<Office.SharedProperties>((done) => item.getSharedPropertiesAsync(done));
  return shared.owner;
}
