import { itemEvents, type AsyncCalls } from './asyncCalls';
import { EVENT_TYPE } from './enums';
import { composedItem, readItem } from './items';
import type { OfficeLink } from './officeLink';
import type { ItemFacts, OutlookFacts } from './protocol';
import type { RequirementSets } from './requirementSets';

const LONGEST_SUBJECT = 255;
const LARGEST_BODY = 32 * 1024;
const MOST_ATTENDEES = 100;

/** `displayNewAppointmentForm` and, since 1.9, its asynchronous twin: both throw on what is too long. */
function appointmentForms(calls: AsyncCalls, sets: RequirementSets) {
  const open = calls.method('appointmentForm.open', 1);
  const checked = (form: Office.AppointmentForm, ...rest: readonly unknown[]) => {
    checkForm(form);
    open(plain(form), ...rest);
  };
  return {
    displayNewAppointmentForm: (form: Office.AppointmentForm) => checked(form),
    ...(sets.mailbox('1.9') && { displayNewAppointmentFormAsync: checked }),
  };
}

/** @throws {RangeError} for what Outlook's form does not take. */
function checkForm({ subject = '', body = '', ...form }: Office.AppointmentForm): void {
  if (subject.length > LONGEST_SUBJECT) throw new RangeError('subject: longer than 255 characters');
  if (new TextEncoder().encode(body).length > LARGEST_BODY) {
    throw new RangeError('body: larger than 32 KB');
  }
  for (const field of ['requiredAttendees', 'optionalAttendees'] as const) {
    if ((form[field]?.length ?? 0) > MOST_ATTENDEES) throw new RangeError(`${field}: over 100`);
  }
}

function plain({ start, end, ...form }: Office.AppointmentForm): object {
  return { ...form, start: Number(start ?? Number.NaN), end: Number(end ?? Number.NaN) };
}

/** `Office.context.mailbox`; its item changes under a pane that is pinned. */
export function mailbox(
  facts: OutlookFacts,
  link: OfficeLink,
  calls: AsyncCalls,
  sets: RequirementSets,
): object {
  const itemFrom = (item: ItemFacts | null): object | null => {
    if (item === null) return null;
    return item.mode === 'compose' ? composedItem(item, link, calls, sets) : readItem(item, sets);
  };
  let item = itemFrom(facts.item);
  link.onEvent(EVENT_TYPE.ItemChanged, (next) => (item = itemFrom(next as ItemFacts | null)));
  const events = [
    ...(sets.mailbox('1.5') ? [EVENT_TYPE.ItemChanged] : []),
    ...(sets.mailbox('1.14') ? [EVENT_TYPE.OfficeThemeChanged] : []),
  ];
  return {
    get item() {
      return item;
    },
    userProfile: { ...facts.me, accountType: 'office365' },
    diagnostics: {
      hostName: facts.variant === 'classic' ? 'Outlook' : 'OutlookWebApp',
      hostVersion: '16.0.18000.20000',
    },
    ...appointmentForms(calls, sets),
    ...itemEvents(link, calls, events),
  };
}
