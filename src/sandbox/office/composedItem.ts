import type { AsyncCalls } from './asyncCalls';
import { ITEM_EVENTS } from './enums';
import { itemEvents } from './itemEvents';
import type { OfficeLink } from './officeLink';
import type { ItemFacts } from './protocol';
import { recipients } from './recipients';
import type { RequirementSets } from './requirementSets';

type Facts = Extract<ItemFacts, { mode: 'compose' }>;

/** An appointment that is being written; what is newer than this Outlook is not there at all. */
export function composedItem(
  facts: Facts,
  link: OfficeLink,
  calls: AsyncCalls,
  sets: RequirementSets,
): object {
  const item = {
    itemType: 'appointment',
    requiredAttendees: recipients(calls, 'required'),
    optionalAttendees: recipients(calls, 'optional'),
    start: time(calls, 'start'),
    end: time(calls, 'end'),
    subject: {
      getAsync: calls.method('subject.get', 0),
      setAsync: calls.method('subject.set', 1),
    },
    body: {
      getAsync: calls.method('body.get', 1),
      setAsync: calls.method('body.set', 1),
    },
  } satisfies Composed;
  return {
    ...item,
    ...(sets.mailbox('1.7') && since17(facts, link, calls)),
    ...(sets.mailbox('1.8') && since18(facts, calls)),
    ...(sets.mailbox('1.14') && { sensitivity: { getAsync: calls.method('sensitivity.get', 0) } }),
  };
}

type Composed = Pick<Office.AppointmentCompose, 'itemType'> & {
  readonly requiredAttendees: Pick<Office.Recipients, 'addAsync' | 'getAsync' | 'setAsync'>;
  readonly optionalAttendees: Pick<Office.Recipients, 'addAsync' | 'getAsync' | 'setAsync'>;
  readonly start: Pick<Office.Time, 'getAsync' | 'setAsync'>;
  readonly end: Pick<Office.Time, 'getAsync' | 'setAsync'>;
  readonly subject: Pick<Office.Subject, 'getAsync' | 'setAsync'>;
  readonly body: Pick<Office.Body, 'getAsync' | 'setAsync'>;
};

function time(calls: AsyncCalls, which: string) {
  const shape = (value: unknown) => new Date(Number(value));
  const set = calls.method('time.set', 1, { before: [which] });
  return {
    getAsync: calls.method('time.get', 0, { before: [which], shape }),
    setAsync: (moment: Date, ...rest: readonly unknown[]) => set(moment.getTime(), ...rest),
  };
}

function since17({ seriesId }: Facts, link: OfficeLink, calls: AsyncCalls) {
  return {
    organizer: { getAsync: calls.method('organizer.get', 0) },
    recurrence: { getAsync: calls.method('recurrence.get', 0) },
    seriesId,
    ...itemEvents(link, calls, ITEM_EVENTS),
  };
}

/** Shared properties are there only where the item is in somebody else's calendar. */
function since18({ isShared }: Facts, calls: AsyncCalls) {
  return {
    getItemIdAsync: calls.method('itemId.get', 0),
    ...(isShared && { getSharedPropertiesAsync: calls.method('shared.get', 0) }),
  };
}
