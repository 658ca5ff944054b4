import type { Draft } from '../shell/api';
import type { ComposedAppointment } from './composedAppointment';

/** The form that `displayNewAppointmentForm` fills in, as the sandbox shows and keeps it. */
export function draftFromForm(form: unknown): Draft {
  const { subject = '', body = '', ...rest } = form as Office.AppointmentForm;
  return {
    via: 'form',
    subject,
    content: body,
    attendees: [...addresses(rest.requiredAttendees), ...addresses(rest.optionalAttendees)],
    startTime: isoOf(rest.start),
    endTime: isoOf(rest.end),
  };
}

/** What is sent when the person presses Send. */
export function draftFromAppointment(appointment: ComposedAppointment): Draft {
  const { subject, body, required, optional, start, end } = appointment.values();
  return {
    via: 'form',
    subject,
    content: body,
    attendees: [...required, ...optional].flatMap(({ person }) => person?.emailAddress ?? []),
    startTime: isoOf(start),
    endTime: isoOf(end),
  };
}

function addresses(list: Office.AppointmentForm['requiredAttendees'] = []): string[] {
  return list.map((one) => (typeof one === 'string' ? one : one.emailAddress));
}

function isoOf(moment: Date | number = Number.NaN): string {
  const time = new Date(moment);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString();
}
