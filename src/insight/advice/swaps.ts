import type { SuggestionContext } from '../suggestions/suggestionContext';
import type { PersonIndex } from '../units';
import type { WhoIsThere } from './whoIsThere';

/** A department is well represented by so many. */
const ENOUGH_OF_ONE = 2;

/**
 * Whose seats could go to somebody else in a full meeting: of every department with more than two
 * people there those beyond two, whom ego meets anyway. Optional attendees first, then those ego knows
 * best; never the organizer.
 *
 * @example four of Sales (ego among them) and four others → the two of Sales ego knows best
 */
export function swapSeats(
  { company, ego, grouping, ties }: SuggestionContext,
  who: WhoIsThere,
): readonly PersonIndex[] {
  const there = new Map<number, number>();
  for (const person of [ego, ...who.people]) {
    const group = grouping.groupOf[person]!;
    there.set(group, (there.get(group) ?? 0) + 1);
  }
  const isOptional = (person: PersonIndex) => (who.optional.has(person) ? 1 : 0);
  const id = (person: PersonIndex) => company.people[person]!.id;
  const order = who.people
    .filter((person) => person !== who.organizer && ties.known[person] === 1)
    .sort(
      (a, b) =>
        isOptional(b) - isOptional(a) ||
        ties.strength[b]! - ties.strength[a]! ||
        (id(a) < id(b) ? -1 : 1),
    );
  return order.filter((person) => {
    const group = grouping.groupOf[person]!;
    const left = there.get(group)! - 1;
    if (left < ENOUGH_OF_ONE) return false;
    there.set(group, left);
    return true;
  });
}
