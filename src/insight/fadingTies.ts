import type { MeetingLog } from './columns';
import { lastSmallMeeting } from './lastSmallMeeting';
import type { InsightOptions } from './options';
import { departmentOf } from './personReach';
import type { PersonReachInput } from './personReach';
import type { FadingTie } from './reach';
import type { EpochMs, PersonIndex } from './units';

/** A longer list helps nobody, and would be most of the work in a very large calendar. */
const MOST_SHOWN = 100;

type FadingInput = Pick<PersonReachInput, 'company' | 'grouping' | 'ties' | 'answers'> & {
  readonly log: MeetingLog;
  readonly options: Pick<InsightOptions, 'smallMeeting' | 'historyDays'>;
  readonly asOf: EpochMs;
};

/**
 * The ties that fade, at most 100: once active, dormant now. First come those who were met in small
 * meetings, the strongest tie first; then those who were only ever met in larger ones. Whoever ego has
 * said a word about is left out.
 *
 * Example: Ana, met every week until ten weeks ago, before Ben, met twice until nine weeks ago.
 */
export function fadingTies(input: FadingInput): readonly FadingTie[] {
  const { company, ties, answers, log, options, asOf } = input;
  const fading = ties.touched.filter(
    (person) =>
      ties.fading[person] === 1 && answers.words[company.people[person]!.id] === undefined,
  );
  if (fading.length === 0) return [];
  const lastSmall = lastSmallMeeting(log, ties.fading, options, asOf);
  /** Smaller is first: 0 to 1 with a small meeting, 1 to 2 without. */
  const rank = (person: PersonIndex) =>
    (lastSmall.has(person) ? 0 : 1) + 1 / (1 + ties.strength[person]!);
  const ranks = Float64Array.from(fading, rank).sort();
  const last = ranks[MOST_SHOWN - 1] ?? Infinity;
  const shown = [...fading.filter((person) => rank(person) <= last)];
  shown.sort((a, b) => rank(a) - rank(b) || a - b);
  return shown.slice(0, MOST_SHOWN).map((index) => ({
    personId: company.people[index]!.id,
    displayName: company.people[index]!.displayName,
    department: departmentOf(input, index),
    lastMet: ties.lastMet[index]!,
    lastSmall: lastSmall.get(index) ?? null,
  }));
}
