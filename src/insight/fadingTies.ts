import { departmentOf } from './personReach';
import type { PersonReachInput } from './personReach';
import type { FadingTie } from './reach';

/** A longer list helps nobody, and would be most of the work in a very large calendar. */
const MOST_SHOWN = 100;

/**
 * The ties that fade, last met first, at most 100: once active, dormant now. Whoever ego has said a
 * word about is left out.
 *
 * Example: Ana, met weekly until ten weeks ago → one fading tie with the date of the last meeting.
 */
export function fadingTies(
  input: Pick<PersonReachInput, 'company' | 'grouping' | 'ties' | 'answers'>,
): readonly FadingTie[] {
  const { company, ties, answers } = input;
  const fading = ties.touched.filter(
    (person) =>
      ties.fading[person] === 1 && answers.words[company.people[person]!.id] === undefined,
  );
  const lastMet = Float64Array.from(fading, (person) => ties.lastMet[person]!).sort();
  const earliest = lastMet[lastMet.length - MOST_SHOWN] ?? -Infinity;
  const shown = [...fading.filter((person) => ties.lastMet[person]! >= earliest)];
  shown.sort((a, b) => ties.lastMet[b]! - ties.lastMet[a]! || a - b);
  return shown.slice(0, MOST_SHOWN).map((index) => ({
    personId: company.people[index]!.id,
    displayName: company.people[index]!.displayName,
    department: departmentOf(input, index),
    lastMet: ties.lastMet[index]!,
  }));
}
