import type { PersonIndex } from '../units';
import type { SuggestionContext } from './suggestionContext';

/** In larger meetings people need not have spoken to each other. */
const LARGEST_MEETING = 40;

/**
 * For every person with `possible` 1 the people ego knows in each meeting with both of them, a list per
 * meeting: all events of ego's calendar, counted or not, with 2 to 40 colleagues.
 */
export function meetingsOfStrangers(
  { log, ties }: Pick<SuggestionContext, 'log' | 'ties'>,
  possible: Uint8Array,
): ReadonlyMap<PersonIndex, readonly (readonly PersonIndex[])[]> {
  const listsOf = new Map<PersonIndex, (readonly PersonIndex[])[]>();
  for (const { people } of log.outcomes) {
    if (people.length < 2 || people.length > LARGEST_MEETING) continue;
    const acquaintances = people.filter((person) => ties.known[person] === 1);
    if (acquaintances.length === 0) continue;
    for (const person of people) {
      if (possible[person] !== 1) continue;
      const lists = listsOf.get(person);
      if (lists === undefined) listsOf.set(person, [acquaintances]);
      else lists.push(acquaintances);
    }
  }
  return listsOf;
}
