import { api, type Draft } from './api';
import { byId, make } from './dom';

/** Shows the draft as the host's own form would; sending it puts it into the calendars. */
export async function showDraft(draft: Draft, locale: string, person: string): Promise<void> {
  const { names, zone } = await api.addDraft(draft, person);
  const dialog = byId('draft', HTMLDialogElement);
  const subject = byId('draft-subject', HTMLInputElement);
  const content = byId('draft-content', HTMLTextAreaElement);
  subject.value = draft.subject;
  byId('draft-attendees', HTMLUListElement).replaceChildren(
    ...draft.attendees.map((address, i) => make('li', { title: address }, [names[i] ?? address])),
  );
  byId('draft-time', HTMLElement).textContent = timeText(draft, locale, zone);
  content.value = plainText(draft.content);
  dialog.returnValue = '';
  if (!dialog.open) dialog.showModal();
  const send = async (): Promise<void> => {
    if (dialog.returnValue !== 'sent') return;
    const sent = { ...draft, subject: subject.value, content: content.value };
    await api.sendDraft(sent, person);
    announce('Sent. It is in the calendars now; open the app anew to see it there.');
  };
  dialog.onclose = () => {
    send().catch((error: unknown) => announce(`It could not be sent: ${String(error)}`));
  };
}

/** From when to when, in the language of the host. */
function timeText(
  { startTime, endTime }: Pick<Draft, 'startTime' | 'endTime'>,
  locale: string,
  timeZone?: string,
): string {
  const start = new Date(startTime);
  const end = new Date(endTime);
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return 'No time given';
  return new Intl.DateTimeFormat(locale, {
    ...{ dateStyle: 'full', timeStyle: 'short' },
    timeZone,
  }).formatRange(start, end);
}

/** Deep links carry text, the Outlook form may carry HTML. */
function plainText(content: string): string {
  const withBreaks = content.replace(/<br\s*\/?>|<\/p>|<\/div>/gi, '\n');
  const parsed = new DOMParser().parseFromString(withBreaks, 'text/html');
  return parsed.body.textContent.trim();
}

/** A line that is read out and stays until the next one. */
export function announce(text: string): void {
  byId('notice', HTMLElement).textContent = text;
}

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

/** The form that a "new meeting" deep link of Teams fills in; null for any other link. */
export function draftFromLink(link: string): Draft | null {
  const url = new URL(link);
  if (url.host !== 'teams.microsoft.com' || url.pathname !== '/l/meeting/new') return null;
  const text = (name: string): string => url.searchParams.get(name) ?? '';
  return {
    via: 'link',
    subject: text('subject'),
    content: text('content'),
    attendees: text('attendees').split(/[,;]/).filter(Boolean),
    startTime: text('startTime'),
    endTime: text('endTime'),
  };
}

/** The form that `calendar.composeMeeting` of Outlook fills in. */
export function draftFromCompose(parameters: unknown): Draft {
  const values = (parameters ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: string): string => {
    const value = values[name];
    return typeof value === 'string' ? value : '';
  };
  const attendees = values['attendees'];
  return {
    via: 'form',
    subject: text('subject'),
    content: text('content'),
    attendees: Array.isArray(attendees) ? attendees.map(String) : [],
    startTime: text('startTime'),
    endTime: text('endTime'),
  };
}
