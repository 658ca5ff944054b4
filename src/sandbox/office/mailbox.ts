import { appointmentForms } from './appointmentForm';
import type { AsyncCalls } from './asyncCalls';
import { composedItem } from './composedItem';
import { EVENT_TYPE } from './enums';
import { itemEvents } from './itemEvents';
import type { OfficeLink } from './officeLink';
import type { ItemFacts, OutlookFacts } from './protocol';
import { readItem } from './readItem';
import type { RequirementSets } from './requirementSets';

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
