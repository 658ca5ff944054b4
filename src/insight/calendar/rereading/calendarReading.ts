import type { EventOutcome, EventVerdict, MeetingLog } from '../../domain/company';
import type { PeopleFilter } from '../../domain/peopleFilter';
import { MS_PER_DAY, type EpochMs } from '../../domain/units';
import type { InsightOptions } from '../../options';
import type { CalendarEvent } from '../calendarEvent';
import { findDuplicates, nameOf, type ReadEvent } from '../duplicates';
import { eventVerdict, type Period } from '../eventVerdict';
import { blocksOf, joinBlocks, type MeetingBlock } from './meetingBlocks';
import { orderAgain } from './meetingOrder';

/**
 * Where the elements of a list were in an earlier one, as far as beginning and end of both are the
 * same: -1 in the stretch between, in which all changes lie.
 *
 * Example: [a, b, c, d] and then [a, x, d] → [0, -1, 3].
 */
export function matchPositions(before: readonly unknown[], now: readonly unknown[]): Int32Array {
  const positions = new Int32Array(now.length).fill(-1);
  const shorter = Math.min(before.length, now.length);
  let first = 0;
  while (first < shorter && before[first] === now[first]) positions[first] = first++;
  const shift = before.length - now.length;
  for (let last = now.length - 1; last >= first && last + shift >= first; last--) {
    if (before[last + shift] !== now[last]) break;
    positions[last] = last + shift;
  }
  return positions;
}

/** A calendar in columns, with what a later reading can use again. */
export interface CalendarReading {
  readonly events: readonly CalendarEvent[];
  readonly asOf: EpochMs;
  /** Beside `events`. */
  readonly read: readonly ReadEvent[];
  readonly blocks: readonly MeetingBlock[];
  readonly log: MeetingLog;
  /** Events that start at `asOf` or later. */
  readonly ahead: readonly CalendarEvent[];
}

/** What all readings of one ego's calendar have in common. */
interface CalendarReader {
  readonly options: InsightOptions;
  readonly whoIsIn: PeopleFilter;
}

const NOTHING = { events: [], read: [], blocks: [], log: { outcome: [], outcomes: [] } } as const;

/**
 * Reads ego's calendar ({@link logMeetings} says what is in the log). Events that are the same objects
 * as at an earlier reading, in the same order but for a stretch in which all changes lie, are not read
 * again, and only weeks in which something has changed are laid out again. The result is the same as
 * that of a first reading.
 *
 * Example: of 20,000 events one is cancelled → one event is read and one week laid out.
 *
 * @param earlier A reading with the same reader.
 */
export function readCalendar(
  { options, whoIsIn }: CalendarReader,
  events: readonly CalendarEvent[],
  asOf: EpochMs,
  earlier?: CalendarReading,
): CalendarReading {
  if (earlier?.events === events && earlier.asOf === asOf) return earlier;
  const before = earlier ?? NOTHING;
  const period = { from: asOf - options.historyDays * MS_PER_DAY, asOf };
  const from = matchPositions(before.events, events);
  const read = events.map((event, position) => {
    const known = from[position]! < 0 ? undefined : before.read[from[position]!];
    if (known !== undefined && (earlier?.asOf === asOf || isStill(known, period))) return known;
    return readEvent(event);
  });
  const isNew = (position: number) => read[position] !== before.read[from[position]!];
  const outcomes = outcomesOf(before, read, from, isNew);
  const kept = orderAgain(before.log, read, outcomes, from);
  const meetings: ReadEvent[] = [];
  for (const position of kept) meetings.push(read[position]!);
  const blocks = blocksOf(meetings, options, before.blocks);
  const unresolvedAddresses = countUnresolved(read);
  const verdicts = countVerdicts(outcomes);
  const log = { ...joinBlocks(blocks), outcome: kept, unresolvedAddresses, outcomes, verdicts };
  const ahead = events.filter((event) => event.start >= asOf);
  return { events, asOf, read, blocks, log, ahead };

  function readEvent(event: CalendarEvent): ReadEvent {
    const who = whoIsIn(event);
    return {
      eventId: event.id,
      iCalUId: event.iCalUId,
      seriesId: event.seriesMasterId,
      start: event.start,
      end: event.end,
      verdict: eventVerdict(event, who, options, period),
      who,
    };
  }
}

/** The period is all that a verdict depends on beside the event and the reader. */
function isStill({ verdict, start }: ReadEvent, { from, asOf }: Period): boolean {
  if (verdict === 'malformed') return true;
  return (verdict === 'outsideWindow') === (start < from || start >= asOf);
}

/** Only events that have their name in common with one that is new, or gone, may change their outcome. */
function outcomesOf(
  before: Pick<CalendarReading, 'read'> & { readonly log: Pick<MeetingLog, 'outcomes'> },
  read: readonly ReadEvent[],
  from: Int32Array,
  isNew: (position: number) => boolean,
): readonly EventOutcome[] {
  const names = changedNames(before.read, read, from, isNew);
  const positions: number[] = [];
  const outcomes = read.map((event, position) => {
    const name = nameOf(event);
    if (name !== null && names.has(name)) positions.push(position);
    return isNew(position) ? outcomeOf(event, false) : before.log.outcomes[from[position]!]!;
  });
  const duplicate = findDuplicates(positions.map((position) => read[position]!));
  for (const [i, position] of positions.entries()) {
    outcomes[position] = outcomeOf(read[position]!, duplicate[i] === 1);
  }
  return outcomes;
}

function changedNames(
  old: readonly ReadEvent[],
  read: readonly ReadEvent[],
  from: Int32Array,
  isNew: (position: number) => boolean,
): ReadonlySet<string> {
  const names = new Set<string>();
  const note = (event: ReadEvent) => {
    const name = nameOf(event);
    if (name !== null) names.add(name);
  };
  const stays = new Uint8Array(old.length);
  for (let position = 0; position < read.length; position++) {
    if (isNew(position)) note(read[position]!);
    else stays[from[position]!] = 1;
  }
  for (let position = 0; position < old.length; position++) {
    if (stays[position] === 0) note(old[position]!);
  }
  return names;
}

function outcomeOf(event: ReadEvent, duplicate: boolean): EventOutcome {
  return {
    eventId: event.eventId,
    start: event.start,
    end: event.end,
    verdict: duplicate ? 'duplicate' : event.verdict,
    people: event.who.people,
    declined: event.who.declined,
    outside: event.who.outside,
  };
}

function countUnresolved(read: readonly ReadEvent[]): number {
  const addresses = new Set<string>();
  for (const { who } of read) for (const address of who.unresolved) addresses.add(address);
  return addresses.size;
}

/** How many events there are of each verdict. */
export function countVerdicts(outcomes: readonly EventOutcome[]): MeetingLog['verdicts'] {
  const verdicts: Partial<Record<EventVerdict, number>> = {};
  for (const { verdict } of outcomes) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  return verdicts;
}
