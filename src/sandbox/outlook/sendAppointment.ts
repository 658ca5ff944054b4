import { api, type Draft } from '../shell/api';
import { announce } from '../shell/draftForm';

/** Puts the appointment into the calendars of everybody invited. */
export async function sendAppointment(draft: Draft, personId: string): Promise<void> {
  try {
    await api.sendDraft(draft, personId);
    announce('Sent. It is in the calendars now.');
  } catch (error) {
    announce(`It could not be sent: ${String(error)}`);
  }
}
