import { OfficeError, type AskOffice } from './askOffice';
import { composedAppointment, fieldOf, isAt, recipientsIn } from './composedAppointment';
import type { AddOutcome, AttendeeField, Invitee } from './outlook';

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
