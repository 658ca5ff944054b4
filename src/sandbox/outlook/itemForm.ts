import { make } from '../shell/dom';
import { fromWallClock, wallClock } from '../time/zonedTime';
import type { ComposedAppointment, Field } from './composedAppointment';
import { outlookApi, resolveName, type Attendee } from './outlookApi';
import type { SampleItem, SamplePerson } from './sampleShapes';

/** A field for attendees: type a name or an address and press Enter. */
function attendeeField(appointment: ComposedAppointment, field: Field, label: string): HTMLElement {
  const chips = make('ul', { className: 'chips' });
  const names = make('datalist', { id: `${field}-names` });
  const input = make('input', { id: `${field}-input`, autocomplete: 'off' });
  input.setAttribute('list', names.id);
  const change = (list: readonly Attendee[]) => appointment.set(field, { [field]: list });
  const remove = (gone: Attendee) =>
    change(appointment.values()[field].filter((one) => one !== gone));
  const draw = () =>
    chips.replaceChildren(...appointment.values()[field].map((one) => chip(one, remove)));
  const take = async () => {
    const text = input.value.trim();
    if (text === '') return;
    input.value = '';
    const attendee = await resolveName(text);
    change([...appointment.values()[field], attendee]);
  };
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ',' && event.key !== ';') return;
    event.preventDefault();
    void take();
  });
  input.addEventListener('blur', () => void take());
  input.addEventListener('input', () => void offerNames(input.value, names));
  appointment.onChange((changed) => changed === field && draw());
  draw();
  return make('div', { className: 'field' }, [
    make('label', { htmlFor: input.id }, [label]),
    chips,
    input,
    names,
  ]);
}

function chip(attendee: Attendee, remove: (gone: Attendee) => void): HTMLLIElement {
  const { text, person } = attendee;
  const button = make('button', { type: 'button', onclick: () => remove(attendee) }, ['✕']);
  button.setAttribute('aria-label', `Remove ${text}`);
  const item = make('li', { title: person?.emailAddress ?? 'Outlook does not know who this is' }, [
    text,
    button,
  ]);
  item.classList.toggle('unresolved', person === null);
  return item;
}

async function offerNames(text: string, names: HTMLDataListElement): Promise<void> {
  if (text.trim().length < 2) return;
  const found = await outlookApi.names(text);
  names.replaceChildren(...found.map(({ displayName }) => make('option', { value: displayName })));
}

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

/** A message or a meeting that somebody else has sent. */
export function readView(item: SampleItem | null, locale: string): HTMLElement {
  if (item === null) {
    return make('p', { className: 'nothing quiet' }, ['Nothing is selected.']);
  }
  const isMessage = item.itemType === 'message';
  return make('article', { className: 'appointment' }, [
    make('h2', {}, [item.subject]),
    ...line(isMessage ? 'From' : 'Organizer', [item.from]),
    ...line(isMessage ? 'To' : 'Required', item.required),
    ...line(isMessage ? 'Cc' : 'Optional', item.optional),
    ...(isMessage ? [] : [make('p', {}, [timeText(item, locale)])]),
    ...(item.sensitivity === 'private' ? [make('p', { className: 'quiet' }, ['Private'])] : []),
  ]);
}

function line(label: string, people: readonly SamplePerson[]): HTMLElement[] {
  if (people.length === 0) return [];
  const names = people.map(({ displayName, emailAddress }) =>
    make('li', { title: emailAddress }, [displayName]),
  );
  return [make('div', { className: 'field' }, [label, make('ul', { className: 'chips' }, names)])];
}

function timeText({ start, end, zone: timeZone }: SampleItem, locale: string): string {
  const style = { dateStyle: 'full', timeStyle: 'short' } as const;
  const format = new Intl.DateTimeFormat(locale, { ...style, timeZone });
  return format.formatRange(start, end);
}
