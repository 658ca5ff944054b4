import { api, type Draft } from './api';
import { byId, make } from './dom';

/** Shows the draft as the host's own form would, and tells the server of it. */
export async function showDraft(draft: Draft, locale: string): Promise<void> {
  await api.addDraft(draft);
  const dialog = byId('draft', HTMLDialogElement);
  byId('draft-subject', HTMLInputElement).value = draft.subject;
  byId('draft-attendees', HTMLUListElement).replaceChildren(
    ...draft.attendees.map((address) => make('li', {}, [address])),
  );
  byId('draft-time', HTMLElement).textContent = timeText(draft, locale);
  byId('draft-content', HTMLTextAreaElement).value = plainText(draft.content);
  dialog.returnValue = '';
  if (!dialog.open) dialog.showModal();
  dialog.addEventListener(
    'close',
    () => {
      if (dialog.returnValue === 'sent') announce('Sent – in the sandbox nobody receives it.');
    },
    { once: true },
  );
}

function timeText({ startTime, endTime }: Draft, locale: string): string {
  const start = new Date(startTime);
  const end = new Date(endTime);
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return 'No time given';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).formatRange(
    start,
    end,
  );
}

/** Deep links carry text, the Outlook form may carry HTML. */
function plainText(content: string): string {
  const withBreaks = content.replace(/<br\s*\/?>|<\/p>|<\/div>/gi, '\n');
  const parsed = new DOMParser().parseFromString(withBreaks, 'text/html');
  return parsed.body.textContent.trim();
}

/** A line that appears for a while and is read out. */
export function announce(text: string): void {
  byId('notice', HTMLElement).textContent = text;
}
