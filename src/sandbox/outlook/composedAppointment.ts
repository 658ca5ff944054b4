import { attendeeOf, type Attendee } from './resolveName';
import type { SampleItem } from './sampleShapes';

export type Field = 'required' | 'optional';

/** What of an appointment has changed. */
export type Change = Field | 'time' | 'text';

export interface AppointmentValues {
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
