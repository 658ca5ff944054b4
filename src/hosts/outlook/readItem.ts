import { hasMailboxSet, type AskOffice } from './askOffice';
import type { OutlookAttendee, OutlookItem } from './outlook';

function attendeeOf(person: Office.EmailAddressDetails): OutlookAttendee {
  const { emailAddress, displayName, recipientType } = person;
  return {
    address: emailAddress,
    name: displayName || emailAddress,
    isList: recipientType === 'distributionList',
  };
}

/** Whether an appointment that is being written is private; null where this Outlook does not tell. */
async function isPrivateAppointment(
  item: Office.AppointmentCompose,
  ask: AskOffice,
): Promise<boolean | null> {
  if (!hasMailboxSet('1.14')) return null;
  const sensitivity = await ask<string>((done) => item.sensitivity.getAsync(done));
  return isPrivateWord(sensitivity);
}

/** Personal, private and confidential items are all none of our business. */
function isPrivateWord(sensitivity: string): boolean {
  return sensitivity.toLowerCase() !== 'normal';
}

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

type ReadItem = Office.AppointmentRead & Office.MessageRead;

/** The message or meeting that is being read: everything is there without asking. */
export function readReceived(item: ReadItem): OutlookItem {
  return item.itemType === 'message' ? message(item) : meeting(item);
}

const UNTIMED = { start: 0, end: 0, isSeries: false, sharedBy: null } as const;

function message(item: Office.MessageRead): OutlookItem {
  return {
    ...{ kind: 'message', isComposed: false, isPrivate: false, ...UNTIMED },
    organizer: attendeeOf(item.from),
    required: item.to.map(attendeeOf),
    optional: item.cc.map(attendeeOf),
  };
}

function meeting(item: Office.AppointmentRead): OutlookItem {
  const sensitivity: string | undefined = item.sensitivity;
  const isPrivate = sensitivity === undefined ? null : isPrivateWord(sensitivity);
  const common = { kind: 'appointment', isComposed: false, isPrivate } as const;
  if (isPrivate === true) {
    return { ...common, ...UNTIMED, organizer: null, required: [], optional: [] };
  }
  return {
    ...{ ...common, sharedBy: null },
    organizer: attendeeOf(item.organizer),
    required: item.requiredAttendees.map(attendeeOf),
    optional: item.optionalAttendees.map(attendeeOf),
    start: item.start.getTime(),
    end: item.end.getTime(),
    isSeries: typeof item.seriesId === 'string',
  };
}
