import type { MeetingDraft } from '../host';
import { OfficeError, type AskOffice } from './askOffice';
import type { AddOutcome, AttendeeField, FillOutcome, Invitee } from './outlook';

/** The appointment that is being written; null while something is read, or nothing is open. */
export function composedAppointment(): Office.AppointmentCompose | null {
  const { item } = Office.context.mailbox;
  if (!item || item.itemType !== 'appointment') return null;
  return typeof item.subject === 'string' ? null : item;
}

function fieldOf(item: Office.AppointmentCompose, field: AttendeeField): Office.Recipients {
  return field === 'required' ? item.requiredAttendees : item.optionalAttendees;
}

function recipientsIn(
  item: Office.AppointmentCompose,
  field: AttendeeField,
  ask: AskOffice,
): Promise<Office.EmailAddressDetails[]> {
  return ask((done) => fieldOf(item, field).getAsync(done));
}

const isAt = (address: string) => (person: Office.EmailAddressDetails) =>
  person.emailAddress.toLowerCase() === address.toLowerCase();

/** How often, and how long apart, it is looked whether somebody has arrived among the attendees. */
const LOOKS = 3;
const BETWEEN_LOOKS_MS = 400;

/**
 * Adds somebody and reads back: several releases of Outlook report success and add nobody, and
 * others take a moment to know who is meant.
 */
export async function addAttendee(
  { address, name }: Invitee,
  as: AttendeeField,
  ask: AskOffice,
): Promise<AddOutcome> {
  const item = composedAppointment();
  if (item === null) return { kind: 'refused', reason: 'NothingOpen' };
  const person = [{ emailAddress: address, displayName: name }];
  try {
    await ask<void>((done) => fieldOf(item, as).addAsync(person, done));
  } catch (error) {
    if (error instanceof OfficeError) return { kind: 'refused', reason: error.code };
    throw error;
  }
  for (let look = 0; look < LOOKS; look++) {
    if (look > 0) await pause(BETWEEN_LOOKS_MS);
    if ((await recipientsIn(item, as, ask)).some(isAt(address))) return { kind: 'added' };
  }
  return { kind: 'notThere' };
}

/**
 * Writes the list without them. Outlook has no call to take out one person, and tells only resolved
 * ones: names that it has not resolved are lost on the way.
 */
export async function removeAttendee(
  address: string,
  from: AttendeeField,
  ask: AskOffice,
): Promise<boolean> {
  const item = composedAppointment();
  if (item === null) return false;
  const isThem = isAt(address);
  const others = (await recipientsIn(item, from, ask)).filter((one) => !isThem(one));
  await ask<void>((done) => fieldOf(item, from).setAsync(others, done));
  return !(await recipientsIn(item, from, ask)).some(isThem);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Fills in the open appointment: time and attendees, subject and text only where there are none. */
export async function fillAppointment(draft: MeetingDraft, ask: AskOffice): Promise<FillOutcome> {
  const item = composedAppointment();
  const everybody = [...draft.attendees, ...draft.optionalAttendees];
  if (item === null) return { bodyFilled: false, missing: everybody };
  const start = new Date(draft.start);
  const end = new Date(draft.end);
  // A new start moves the end along, so the end comes after it.
  await ask<void>((done) => item.start.setAsync(start, done));
  await ask<void>((done) => item.end.setAsync(end, done));
  await fillSubject(item, draft.subject, ask);
  const bodyFilled = await fillBody(item, draft.body, ask);
  const missing = [
    ...(await missingOf(draft.attendees, 'required', ask)),
    ...(await missingOf(draft.optionalAttendees, 'optional', ask)),
  ];
  return { bodyFilled, missing };
}

async function fillSubject(item: Office.AppointmentCompose, text: string, ask: AskOffice) {
  const subject = await ask<string>((done) => item.subject.getAsync(done));
  if (subject.trim() !== '') return;
  await ask<void>((done) => item.subject.setAsync(text, done));
}

async function fillBody(item: Office.AppointmentCompose, text: string, ask: AskOffice) {
  const plain = Office.CoercionType.Text;
  const body = await ask<string>((done) => item.body.getAsync(plain, done));
  if (body.trim() !== '') return false;
  await ask<void>((done) => item.body.setAsync(text, { coercionType: plain }, done));
  return true;
}

async function missingOf(addresses: readonly string[], as: AttendeeField, ask: AskOffice) {
  const missing: string[] = [];
  for (const address of addresses) {
    const outcome = await addAttendee({ address, name: address }, as, ask);
    if (outcome.kind !== 'added') missing.push(address);
  }
  return missing;
}
