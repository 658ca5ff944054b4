import { make } from '../shell/dom';
import { fromWallClock, wallClock } from '../time/zonedTime';
import { attendeeField } from './attendeeField';
import type { ComposedAppointment } from './composedAppointment';

/** The form of an appointment, for a person to edit. */
export function composeForm(appointment: ComposedAppointment, send: () => void): HTMLElement {
  const { isSeries, isShared, sensitivity, from } = appointment.sample;
  const notes = [
    isSeries && 'Repeats every week',
    isShared && `In the calendar of ${from.displayName}`,
    sensitivity === 'private' && 'Private',
  ].filter((note) => note !== false);
  return make('form', { className: 'appointment', onsubmit: (event) => event.preventDefault() }, [
    make('div', { className: 'buttons' }, [
      make('button', { type: 'button', className: 'primary', onclick: send }, ['Send']),
      make('span', { className: 'quiet' }, [notes.join(' · ')]),
    ]),
    textField(appointment, 'subject', 'Title'),
    attendeeField(appointment, 'required', 'Required attendees'),
    attendeeField(appointment, 'optional', 'Optional attendees'),
    make('div', { className: 'times' }, [
      timeField(appointment, 'start', 'Starts'),
      timeField(appointment, 'end', 'Ends'),
    ]),
    textField(appointment, 'body', 'Details'),
  ]);
}

function textField(
  appointment: ComposedAppointment,
  name: 'subject' | 'body',
  label: string,
): HTMLElement {
  const input =
    name === 'body' ? make('textarea', { rows: 10 }) : make('input', { autocomplete: 'off' });
  const show = () => (input.value = appointment.values()[name]);
  input.addEventListener('input', () => appointment.set('text', { [name]: input.value }));
  appointment.onChange(
    (change) => change === 'text' && input.value !== appointment.values()[name] && show(),
  );
  show();
  return make('label', {}, [label, input]);
}

function timeField(
  appointment: ComposedAppointment,
  name: 'start' | 'end',
  label: string,
): HTMLElement {
  const input = make('input', { type: 'datetime-local' });
  const { zone } = appointment.sample;
  const show = () => (input.value = wallClock(zone, appointment.values()[name]));
  input.addEventListener('change', () => {
    const moment = fromWallClock(zone, input.value);
    if (!Number.isNaN(moment)) appointment.set('time', moved(appointment, name, moment));
  });
  appointment.onChange((change) => change === 'time' && show());
  show();
  return make('label', {}, [label, input]);
}

/** A new start keeps the length, as in Outlook. */
function moved(appointment: ComposedAppointment, name: 'start' | 'end', moment: number) {
  const { start, end } = appointment.values();
  return name === 'end' ? { end: moment } : { start: moment, end: moment + (end - start) };
}
