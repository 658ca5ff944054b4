import type { Company, EventOutcome, MeetingLog } from '../domain/company';
import type { InsightOptions } from '../options';
import type { MeetingEvidence, PersonEvidence } from '../reach';
import { isContact } from '../ties/tally';
import { MS_PER_DAY, type EpochMs, type PersonIndex } from '../domain/units';

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
  log.outcome.forEach((outcome, m) => meetingOf.set(outcome, m));
  const period = { from: asOf - options.windowDays * MS_PER_DAY, asOf };
  const meetings = log.outcomes.flatMap((outcome, position) => {
    const declined = outcome.declined.includes(person);
    if (!declined && !outcome.people.includes(person)) return [];
    const meeting = meetingOf.get(position) ?? -1;
    return [{ ...describe(outcome, declined, period), ...partOf(log, meeting, person, period) }];
  });
  meetings.sort((a, b) => b.start - a.start);
  return { personId: company.people[person]!.id, meetings };
}

interface Period {
  readonly from: EpochMs;
  readonly asOf: EpochMs;
}

type Facts = Omit<MeetingEvidence, keyof Part>;

function describe(outcome: EventOutcome, personDeclined: boolean, period: Period): Facts {
  return {
    eventId: outcome.eventId,
    start: outcome.start,
    end: outcome.end,
    verdict: outcome.verdict,
    people: outcome.people.length + 1,
    outside: outcome.outside,
    personDeclined,
    inWindow: outcome.start >= period.from && outcome.start < period.asOf,
  };
}

/** The person's part in a meeting. */
type Part = Pick<MeetingEvidence, 'sharedMinutes' | 'confidence' | 'countsAsContact'>;

const NO_PART: Part = { sharedMinutes: 0, confidence: 0, countsAsContact: false };

function partOf(log: MeetingLog, m: number, person: PersonIndex, period: Period): Part {
  if (m < 0) return NO_PART;
  const first = log.attendeeStart[m]!;
  const position = log.attendee.subarray(first, log.attendeeStart[m + 1]).indexOf(person);
  if (position < 0) return NO_PART;
  const a = first + position;
  const confidence = log.confidence[a]! === 1 ? 1 : 0.5;
  return {
    sharedMinutes: (log.minutes[m]! / (log.size[m]! - 1)) * confidence,
    confidence,
    countsAsContact: isContact(log, a, log.start[m]! < period.from ? -Infinity : period.from),
  };
}
