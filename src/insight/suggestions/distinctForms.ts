import type { PersonIndex } from '../units';
import type { FormDetail, FormRule } from './forms/formRule';
import type { Choice } from './lazyGreedy';
import type { Prospects } from './prospects';

/**
 * The forms of each choice, the proposed one first, so that no two suggestions propose a seat in the
 * same meeting and nobody is the third at a lunch who is suggested already. A choice whose every form
 * collides is left without any.
 */
export function distinctForms(
  prospects: Prospects,
  choices: readonly Choice[],
): readonly (readonly FormRule[])[] {
  const people = new Set(choices.map((choice) => choice.item));
  const meetings = new Set<string>();
  return choices.map(({ item }) => {
    const free = prospects
      .formsFor(item)
      .filter((rule) => !isTaken(rule.detail(item), meetings, people));
    const proposed = free[0]?.detail(item);
    if (proposed?.eventId !== undefined) meetings.add(proposed.eventId);
    if (proposed?.companion !== undefined) people.add(proposed.companion);
    return free;
  });
}

function isTaken(
  { eventId, companion }: FormDetail,
  meetings: ReadonlySet<string>,
  people: ReadonlySet<PersonIndex>,
): boolean {
  const seatTaken = eventId !== undefined && meetings.has(eventId);
  return seatTaken || (companion !== undefined && people.has(companion));
}
