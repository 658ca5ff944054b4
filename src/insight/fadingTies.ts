import { departmentOf } from './personReach';
import type { PersonReachInput } from './personReach';
import type { FadingTie } from './reach';
import type { PersonIndex } from './units';

/**
 * The ties that fade, last met first: once active, dormant now. Whoever ego has said a word about is
 * left out.
 *
 * Example: Ana, met weekly until ten weeks ago → one fading tie with the date of the last meeting.
 */
export function fadingTies(
  input: Pick<PersonReachInput, 'company' | 'grouping' | 'ties' | 'answers'>,
): readonly FadingTie[] {
  const { company, ties, answers } = input;
  const fading: PersonIndex[] = [];
  for (const person of ties.touched) {
    if (ties.fading[person] === 0) continue;
    if (answers.words[company.people[person]!.id] === undefined) fading.push(person);
  }
  fading.sort((a, b) => ties.lastMet[b]! - ties.lastMet[a]! || a - b);
  return fading.map((index) => ({
    personId: company.people[index]!.id,
    displayName: company.people[index]!.displayName,
    department: departmentOf(input, index),
    lastMet: ties.lastMet[index]!,
  }));
}
