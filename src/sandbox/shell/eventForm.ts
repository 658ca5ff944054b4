import { api } from './api';
import { byId, make } from './dom';
import { announce, timeText } from './draftForm';

/** The id of the event that a link to Outlook on the web opens; null for any other link. */
export function eventFromLink(link: string): string | null {
  const url = new URL(link);
  if (url.host !== 'outlook.office365.com' || url.pathname !== '/owa/') return null;
  // The other way round than the app: Graph's ids have - and _ for / and +.
  const id = url.searchParams.get('itemid');
  return id === null ? null : id.replaceAll('/', '-').replaceAll('+', '_');
}

/** Shows an event as the host's own form would, with a field in which somebody can be added. */
export async function showEvent(id: string, locale: string, person: string): Promise<void> {
  const event = await api.event(person, id);
  const dialog = byId('event', HTMLDialogElement);
  const people = byId('event-attendees', HTMLUListElement);
  const add = byId('event-add', HTMLInputElement);
  byId('event-title', HTMLElement).textContent = event.subject;
  byId('event-time', HTMLElement).textContent = timeText(event, locale, event.zone);
  byId('event-organizer', HTMLElement).textContent = `Organised by ${event.organizer}`;
  people.replaceChildren(
    ...event.invited.map(({ name, address }) => make('li', { title: address }, [name])),
  );
  add.value = '';
  dialog.returnValue = '';
  dialog.onclose = () => {
    const address = add.value.trim();
    if (dialog.returnValue === 'updated' && address !== '') {
      announce(`Outlook would now invite ${address} to “${event.subject}”. Nothing was sent.`);
    }
  };
  if (!dialog.open) dialog.showModal();
}
