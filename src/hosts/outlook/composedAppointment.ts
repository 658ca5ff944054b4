import type { AskOffice } from './askOffice';
import type { AttendeeField } from './outlook';

/** The appointment that is being written; null while something is read, or nothing is open. */
export function composedAppointment(): Office.AppointmentCompose | null {
  const { item } = Office.context.mailbox;
  if (!item || item.itemType !== 'appointment') return null;
  return typeof item.subject === 'string' ? null : item;
}

export function fieldOf(item: Office.AppointmentCompose, field: AttendeeField): Office.Recipients {
  return field === 'required' ? item.requiredAttendees : item.optionalAttendees;
}

export function recipientsIn(
  item: Office.AppointmentCompose,
  field: AttendeeField,
  ask: AskOffice,
): Promise<Office.EmailAddressDetails[]> {
  return ask((done) => fieldOf(item, field).getAsync(done));
}

export const isAt = (address: string) => (person: Office.EmailAddressDetails) =>
  person.emailAddress.toLowerCase() === address.toLowerCase();
