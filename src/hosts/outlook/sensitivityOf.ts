import type { AskOffice } from './askOffice';
import { hasMailboxSet } from './mailboxSet';

/** Whether an appointment that is being written is private; null where this Outlook does not tell. */
export async function isPrivateAppointment(
  item: Office.AppointmentCompose,
  ask: AskOffice,
): Promise<boolean | null> {
  if (!hasMailboxSet('1.14')) return null;
  const sensitivity = await ask<string>((done) => item.sensitivity.getAsync(done));
  return isPrivateWord(sensitivity);
}

/** Personal, private and confidential items are all none of our business. */
export function isPrivateWord(sensitivity: string): boolean {
  return sensitivity.toLowerCase() !== 'normal';
}
