import type { MeetingDraft } from '../host';
import type { AskOffice } from './askOffice';
import { addAttendee } from './attendees';
import { composedAppointment } from './composedAppointment';
import type { AttendeeField, FillOutcome } from './outlook';

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
