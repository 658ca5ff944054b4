import type { ItemFacts } from './protocol';
import type { RequirementSets } from './requirementSets';

type Facts = Extract<ItemFacts, { mode: 'read' }>;

/** A message or a meeting that is being read: everything is there at once. */
export function readItem(facts: Facts, sets: RequirementSets): object {
  const { itemType, itemId, subject } = facts;
  const common = { itemType, itemId, subject, normalizedSubject: subject };
  return facts.itemType === 'message'
    ? { ...common, ...message(facts) }
    : { ...common, ...meeting(facts, sets) };
}

function message({ from, required, optional }: Facts) {
  return {
    itemClass: 'IPM.Note',
    from,
    sender: from,
    to: [...required],
    cc: [...optional],
  } satisfies Partial<Office.MessageRead>;
}

function meeting(facts: Facts, sets: RequirementSets) {
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
