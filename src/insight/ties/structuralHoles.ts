import type { MeetingLog } from '../calendar/meetingLog';
import { sum } from '../domain/sum';
import { MS_PER_DAY, type EpochMs } from '../domain/units';
import type { InsightOptions } from '../options';

/** Ego and the others as a weighted graph without direction; others are numbered from 0. */
interface EgoGraph {
  /** Weight of ego's tie to each of the others, above 0. */
  readonly egoTies: readonly number[];
  /** For each of the others their ties to further others; every tie is there from both sides. */
  readonly ties: readonly ReadonlyMap<number, number>[];
}

/** Burt's measures of how far ego's contacts are tied to one another. */
export interface StructuralHoles {
  /** How many contacts remain after redundancy: 1 (all tied to all) to their number (none tied). */
  readonly effectiveSize: number;
  /** How far ego's time leads back to the same people: near 0 (open) to somewhat above 1 (closed). */
  readonly constraint: number;
}

/**
 * Effective size and constraint of ego (Burt, Structural Holes, 1992, pp. 51–55), with
 * p(ego, j) = ego's tie to j ÷ all ego's ties, and m(j, q) = tie of j to q ÷ the strongest tie of j:
 *
 * effective size = Σ_j [1 − Σ_q p(ego, q) m(j, q)], constraint = Σ_j [p(ego, j) + Σ_q p(ego, q) p(q, j)]²,
 * where q runs over the others who are neither ego nor j. Null if ego has no tie.
 *
 * Example: three contacts, all tied to each other alike → effective size 1, constraint 25/27.
 */
export function structuralHoles(graph: EgoGraph): StructuralHoles | null {
  const total = sum(graph.egoTies);
  if (total === 0) return null;
  const share = graph.egoTies.map((tie) => tie / total);
  const strength = graph.ties.map((ties, j) => graph.egoTies[j]! + sum(ties.values()));
  let effectiveSize = 0;
  let constraint = 0;
  graph.ties.forEach((ties, j) => {
    const strongest = Math.max(graph.egoTies[j]!, ...ties.values());
    let redundancy = 0;
    let roundabout = 0;
    for (const [q, tie] of ties) {
      redundancy += (share[q]! * tie) / strongest;
      roundabout += (share[q]! * tie) / strength[q]!;
    }
    effectiveSize += 1 - redundancy;
    constraint += (share[j]! + roundabout) ** 2;
  });
  return { effectiveSize, constraint };
}

/** Largest meeting, with ego, in which everybody is taken to have talked with everybody. */
const MOST_PEOPLE = 5;

/** Who sits in which attendance of a log, with what confidence: as they were, or drawn. */
export type AttendeeColumns = Pick<MeetingLog, 'attendee' | 'confidence'>;

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
 * @param seating Who sits where, if not as the log says ({@link expectedStructuralHoles}).
 */
export function egoGraph(
  log: MeetingLog,
  meetings: readonly number[],
  { attendee, confidence }: AttendeeColumns = log,
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
