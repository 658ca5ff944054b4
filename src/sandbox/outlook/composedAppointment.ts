import { api, type Draft } from '../shell/api';
import { announce } from '../shell/draftForm';
import { attendeeOf, type Attendee } from './outlookApi';
import type { SampleItem } from './sampleShapes';

export type Field = 'required' | 'optional';

/** What of an appointment has changed. */
export type Change = Field | 'time' | 'text';

interface AppointmentValues {
  readonly required: readonly Attendee[];
  readonly optional: readonly Attendee[];
  readonly subject: string;
  readonly body: string;
  readonly start: number;
  readonly end: number;
}

/** The appointment in the form, edited by the person and by the pane. */
export interface ComposedAppointment {
  readonly sample: SampleItem;
  values(): AppointmentValues;
  set(change: Change, values: Partial<AppointmentValues>): void;
  onChange(listener: (change: Change) => void): void;
}

export function composeAppointment(sample: SampleItem): ComposedAppointment {
  let values: AppointmentValues = {
    required: sample.required.map(attendeeOf),
    optional: sample.optional.map(attendeeOf),
    subject: sample.subject,
    body: '',
    start: sample.start,
    end: sample.end,
  };
  const listeners: ((change: Change) => void)[] = [];
  return {
    sample,
    values: () => values,
    set(change, next) {
      values = { ...values, ...next };
      for (const listener of listeners) listener(change);
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

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

/** Puts the appointment into the calendars of everybody invited. */
export async function sendAppointment(draft: Draft, personId: string): Promise<void> {
  try {
    await api.sendDraft(draft, personId);
    announce('Sent. It is in the calendars now.');
  } catch (error) {
    announce(`It could not be sent: ${String(error)}`);
  }
}
