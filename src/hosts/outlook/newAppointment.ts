import type { DraftOutcome, MeetingDraft } from '../host';
import { hasMailboxSet, OfficeError, type AskOffice } from './askOffice';

const LONGEST_SUBJECT = 255;
const LARGEST_BODY = 32 * 1024;
const MOST_ATTENDEES = 100;

/** A draft as the form takes it: a longer subject is cut, a text over 32 KB is left out. */
export function appointmentForm(draft: MeetingDraft): Office.AppointmentForm {
  const fits = new TextEncoder().encode(draft.body).length <= LARGEST_BODY;
  return {
    subject: draft.subject.slice(0, LONGEST_SUBJECT),
    body: fits ? draft.body : '',
    requiredAttendees: draft.attendees.slice(0, MOST_ATTENDEES),
    optionalAttendees: draft.optionalAttendees.slice(0, MOST_ATTENDEES),
    start: new Date(draft.start),
    end: new Date(draft.end),
  };
}

/** Opens Outlook's form, filled in; below 1.9 without hearing whether it opened. */
export async function openAppointmentForm(
  draft: MeetingDraft,
  ask: AskOffice,
): Promise<DraftOutcome> {
  const form = appointmentForm(draft);
  const { mailbox } = Office.context;
  try {
    if (hasMailboxSet('1.9')) {
      await ask<void>((done) => mailbox.displayNewAppointmentFormAsync(form, done));
    } else mailbox.displayNewAppointmentForm(form);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { opened: 'copy', reason: error instanceof OfficeError ? error.code : error.message };
  }
  return form.body === draft.body ? { opened: 'form' } : { opened: 'form', bodyLeftOut: true };
}
