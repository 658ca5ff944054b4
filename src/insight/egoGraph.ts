import type { MeetingLog } from './columns';
import type { InsightOptions } from './options';
import type { EgoGraph } from './structuralHoles';
import { MS_PER_DAY } from './units';
import type { EpochMs } from './units';

/** Largest meeting, with ego, in which everybody is taken to have talked with everybody. */
const MOST_PEOPLE = 5;

/** Who sits in which attendance of a log, with what confidence: as they were, or drawn. */
export type Seating = Pick<MeetingLog, 'attendee' | 'confidence'>;

/** The meetings of the graph: in the window, of at most 5 people, ascending. */
export function graphMeetings(
  log: MeetingLog,
  options: Pick<InsightOptions, 'windowDays'>,
  asOf: EpochMs,
): readonly number[] {
  const from = asOf - options.windowDays * MS_PER_DAY;
  const meetings: number[] = [];
  for (let m = 0; m < log.count && log.start[m]! < asOf; m++) {
    if (log.start[m]! >= from && log.size[m]! <= MOST_PEOPLE) meetings.push(m);
  }
  return meetings;
}

/**
 * The graph of ego and those met in some meetings (of at most 5 people), as ego's own calendar
 * shows it: every pair of a meeting of n people and T minutes gets T / (n − 1), times the confidence
 * of both. Meetings of others without ego are not in it, so contacts look less tied than they are.
 *
 * Example: 60 minutes with Ana and Ben → ties of 30 between all three.
 *
 * @param meetings See {@link graphMeetings}.
 * @param seating Who sits where, if not as the log says ({@link holesByChance}).
 */
export function egoGraph(
  log: MeetingLog,
  meetings: readonly number[],
  { attendee, confidence }: Seating = log,
): EgoGraph {
  const numbers = new Map<number, number>();
  const egoTies: number[] = [];
  const ties: Map<number, number>[] = [];
  const numberOf = (person: number): number => {
    const number = numbers.get(person) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(person, number);
      egoTies.push(0);
      ties.push(new Map());
    }
    return number;
  };
  for (const m of meetings) {
    const minutes = log.minutes[m]! / (log.size[m]! - 1);
    for (let a = log.attendeeStart[m]!; a < log.attendeeStart[m + 1]!; a++) {
      const one = numberOf(attendee[a]!);
      egoTies[one]! += minutes * confidence[a]!;
      for (let b = log.attendeeStart[m]!; b < a; b++) {
        const other = numberOf(attendee[b]!);
        if (other !== one) addTie(ties, one, other, minutes * confidence[a]! * confidence[b]!);
      }
    }
  }
  return { egoTies, ties };
}

function addTie(
  ties: readonly Map<number, number>[],
  one: number,
  other: number,
  weight: number,
): void {
  ties[one]!.set(other, (ties[one]!.get(other) ?? 0) + weight);
  ties[other]!.set(one, (ties[other]!.get(one) ?? 0) + weight);
}
