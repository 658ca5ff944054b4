import { itemEvents, type AsyncCalls } from './asyncCalls';
import { ITEM_EVENTS } from './enums';
import type { OfficeLink } from './officeLink';
import type { ItemFacts, OfficeFault } from './protocol';
import type { RequirementSets } from './requirementSets';

const MOST_AT_ONCE = 100;

const TOO_MANY: OfficeFault = {
  name: 'NumberOfRecipientsExceeded',
  code: 9006,
  message: `At most ${MOST_AT_ONCE} recipients can be added at a time.`,
};

/** The attendees of one field: at most a hundred at a time; only resolved ones are told. */
function recipients(
  calls: AsyncCalls,
  field: 'required' | 'optional',
): Pick<Office.Recipients, 'addAsync' | 'getAsync' | 'setAsync'> {
  const limited = (name: string) => {
    const ask = calls.method(name, 1, { before: [field] });
    return (list: readonly unknown[], ...rest: readonly unknown[]) => {
      if (list.length > MOST_AT_ONCE) return calls.refuse(rest, TOO_MANY);
      ask(list, ...rest);
    };
  };
  return {
    addAsync: limited('recipients.add'),
    setAsync: limited('recipients.set'),
    getAsync: calls.method('recipients.get', 0, { before: [field] }),
  };
}

type ComposedFacts = Extract<ItemFacts, { mode: 'compose' }>;

/** An appointment that is being written; what is newer than this Outlook is not there at all. */
export function composedItem(
  facts: ComposedFacts,
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

function since17({ seriesId }: ComposedFacts, link: OfficeLink, calls: AsyncCalls) {
  return {
    organizer: { getAsync: calls.method('organizer.get', 0) },
    recurrence: { getAsync: calls.method('recurrence.get', 0) },
    seriesId,
    ...itemEvents(link, calls, ITEM_EVENTS),
  };
}

/** Shared properties are there only where the item is in somebody else's calendar. */
function since18({ isShared }: ComposedFacts, calls: AsyncCalls) {
  return {
    getItemIdAsync: calls.method('itemId.get', 0),
    ...(isShared && { getSharedPropertiesAsync: calls.method('shared.get', 0) }),
  };
}

type ReadFacts = Extract<ItemFacts, { mode: 'read' }>;

/** A message or a meeting that is being read: everything is there at once. */
export function readItem(facts: ReadFacts, sets: RequirementSets): object {
  const { itemType, itemId, subject } = facts;
  const common = { itemType, itemId, subject, normalizedSubject: subject };
  return facts.itemType === 'message'
    ? { ...common, ...message(facts) }
    : { ...common, ...meeting(facts, sets) };
}

function message({ from, required, optional }: ReadFacts) {
  return {
    itemClass: 'IPM.Note',
    from,
    sender: from,
    to: [...required],
    cc: [...optional],
  } satisfies Partial<Office.MessageRead>;
}

function meeting(facts: ReadFacts, sets: RequirementSets) {
  return {
    itemClass: 'IPM.Appointment',
    organizer: facts.from,
    requiredAttendees: [...facts.required],
    optionalAttendees: [...facts.optional],
    start: new Date(facts.start),
    end: new Date(facts.end),
    ...(sets.mailbox('1.7') && { seriesId: facts.seriesId, recurrence: undefined }),
    ...(sets.mailbox('1.14') && { sensitivity: facts.sensitivity }),
  };
}
