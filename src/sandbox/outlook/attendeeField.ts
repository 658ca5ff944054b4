import { make } from '../shell/dom';
import type { ComposedAppointment, Field } from './composedAppointment';
import { resolveName, type Attendee } from './resolveName';
import { outlookApi } from './outlookApi';

/** A field for attendees: type a name or an address and press Enter. */
export function attendeeField(
  appointment: ComposedAppointment,
  field: Field,
  label: string,
): HTMLElement {
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
