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
export function timeText(
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
