import type { AsyncCalls } from './asyncCalls';
import type { RequirementSets } from './requirementSets';

const LONGEST_SUBJECT = 255;
const LARGEST_BODY = 32 * 1024;
const MOST_ATTENDEES = 100;

/** `displayNewAppointmentForm` and, since 1.9, its asynchronous twin: both throw on what is too long. */
export function appointmentForms(calls: AsyncCalls, sets: RequirementSets) {
  const open = calls.method('appointmentForm.open', 1);
  const checked = (form: Office.AppointmentForm, ...rest: readonly unknown[]) => {
    checkForm(form);
    open(plain(form), ...rest);
  };
  return {
    displayNewAppointmentForm: (form: Office.AppointmentForm) => checked(form),
    ...(sets.mailbox('1.9') && { displayNewAppointmentFormAsync: checked }),
  };
}

/** @throws {RangeError} for what Outlook's form does not take. */
function checkForm({ subject = '', body = '', ...form }: Office.AppointmentForm): void {
  if (subject.length > LONGEST_SUBJECT) throw new RangeError('subject: longer than 255 characters');
  if (new TextEncoder().encode(body).length > LARGEST_BODY) {
    throw new RangeError('body: larger than 32 KB');
  }
  for (const field of ['requiredAttendees', 'optionalAttendees'] as const) {
    if ((form[field]?.length ?? 0) > MOST_ATTENDEES) throw new RangeError(`${field}: over 100`);
  }
}

function plain({ start, end, ...form }: Office.AppointmentForm): object {
  return { ...form, start: Number(start ?? Number.NaN), end: Number(end ?? Number.NaN) };
}
