import type { Period } from '../calendar/eventVerdict';
import { firstAt } from '../calendar/firstAt';
import { isContact } from '../calendar/meetingColumns';
import type { EventVerdict, LoggedEvent, MeetingLog } from '../calendar/meetingLog';
import type { Company } from '../domain/company';
import type { InsightOptions } from '../options';
import {
  MS_PER_DAY,
  type EpochMs,
  type EventId,
  type Minutes,
  type PersonId,
  type PersonIndex,
} from '../domain/units';

/** The meetings of ego with one person: what counted and what did not, newest first. */
export interface PersonEvidence {
  readonly personId: PersonId;
  readonly meetings: readonly MeetingEvidence[];
}

export interface MeetingEvidence {
  readonly eventId: EventId;
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly verdict: EventVerdict;
  /** Internal people, with ego. */
  readonly people: number;
  readonly outside: number;
  /** The person declined, so the meeting counts for others but not for them. */
  readonly personDeclined: boolean;
  /** Begins within the window of the analysis. */
  readonly inWindow: boolean;
  readonly sharedMinutes: Minutes;
  /** 0 if the meeting does not count for this person. */
  readonly confidence: 0 | 0.5 | 1;
  /** False for a further meeting of a series in the same week, which adds time but no contact. */
  readonly countsAsContact: boolean;
}

/**
 * Every event of ego's calendar that the person is in, newest first: what counted, what did not and
 * why, and what came of it for the tie. The contacts and shared minutes of the events `inWindow` add
 * up to those of the tie.
 *
 * Takes time in proportion to the calendar; ask for one person at a time.
 *
 * Example: an all-hands → verdict `inSameRoom`, no shared minutes, confidence 0, no contact.
 *
 * @param asOf The moment of the analysis whose numbers are to be explained.
 */
export function evidenceOf(
  company: Company,
  log: MeetingLog,
  person: PersonIndex,
  options: Pick<InsightOptions, 'windowDays'>,
  asOf: EpochMs,
): PersonEvidence {
  const meetingOf = new Map<number, number>();
  log.event.forEach((position, m) => meetingOf.set(position, m));
  const period = { from: asOf - options.windowDays * MS_PER_DAY, asOf };
  const meetings = log.events.flatMap((event, position) => {
    const declined = event.declined.includes(person);
    if (!declined && !event.people.includes(person)) return [];
    const meeting = meetingOf.get(position) ?? -1;
    return [{ ...describe(event, declined, period), ...partOf(log, meeting, person, period) }];
  });
  meetings.sort((a, b) => b.start - a.start);
  return { personId: company.people[person]!.id, meetings };
}

type Facts = Omit<MeetingEvidence, keyof Part>;

function describe(event: LoggedEvent, personDeclined: boolean, period: Period): Facts {
  return {
    eventId: event.eventId,
    start: event.start,
    end: event.end,
    verdict: event.verdict,
    people: event.people.length + 1,
    outside: event.outside,
    personDeclined,
    inWindow: event.start >= period.from && event.start < period.asOf,
  };
}

/** The person's part in a meeting. */
type Part = Pick<MeetingEvidence, 'sharedMinutes' | 'confidence' | 'countsAsContact'>;

const NO_PART: Part = { sharedMinutes: 0, confidence: 0, countsAsContact: false };

function partOf(log: MeetingLog, m: number, person: PersonIndex, period: Period): Part {
  if (m < 0) return NO_PART;
  const from = log.attendeeStart[m]!;
  const position = log.attendee.subarray(from, log.attendeeStart[m + 1]).indexOf(person);
  if (position < 0) return NO_PART;
  const a = from + position;
  const first = firstAt(log.start, period.from);
  const confidence = log.confidence[a]! === 1 ? 1 : 0.5;
  return {
    sharedMinutes: (log.minutes[m]! / (log.size[m]! - 1)) * confidence,
    confidence,
    countsAsContact: isContact(log.sameWeek, a, m < first ? 0 : first),
  };
}
