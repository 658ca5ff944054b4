import type { EventVerdict } from './meetingLog';
import { compareText } from '../domain/compareText';
import type { EventPeople } from '../domain/peopleFilter';
import { sum } from '../domain/sum';

/** One event on its way into the log. */
export interface ReadEvent {
  readonly eventId: string;
  readonly iCalUId: string | null;
  readonly seriesId: string | null;
  readonly start: number;
  readonly end: number;
  readonly verdict: EventVerdict;
  readonly who: EventPeople;
}

/** Of two copies the one further to the left stands for the meeting. */
const PREFERENCE: readonly EventVerdict[] = [
  'counted',
  'outsideOnly',
  'inSameRoom',
  'notMeasurable',
  'unanswered',
  'alone',
  'notBusy',
  'tooShort',
  'tooLong',
  'allDay',
  'declined',
  'cancelled',
];

/**
 * Which of the events are further copies of a meeting: same `iCalUId` (or, if there is none,
 * same id) and same start. Of the copies the one that counts is kept, then the one with more people;
 * which copies are kept does not depend on the order of the events. Events that are malformed or
 * outside the period are nobody's copy.
 *
 * @returns 1 beside every event that is a further copy.
 */
export function findDuplicates(events: readonly ReadEvent[]): Uint8Array {
  const duplicate = new Uint8Array(events.length);
  for (const copies of sharedNames(events)) {
    const kept = new Map<number, number>();
    for (const position of copies) {
      const event = events[position]!;
      const other = kept.get(event.start);
      const better = other === undefined || comparePreference(event, events[other]!) < 0;
      if (better) kept.set(event.start, position);
      if (other !== undefined) duplicate[better ? other : position] = 1;
    }
  }
  return duplicate;
}

/** Positions of events that have their name in common; most events are alone with theirs. */
function sharedNames(events: readonly ReadEvent[]): Iterable<readonly number[]> {
  const repeated = repeatedNames(events);
  const shared = new Map<string, number[]>();
  for (let position = 0; repeated.size > 0 && position < events.length; position++) {
    const name = nameOf(events[position]!);
    if (name === null || !repeated.has(name)) continue;
    const positions = shared.get(name);
    if (positions === undefined) shared.set(name, [position]);
    else positions.push(position);
  }
  return shared.values();
}

function repeatedNames(events: readonly ReadEvent[]): ReadonlySet<string> {
  const names = new Set<string>();
  const repeated = new Set<string>();
  for (const event of events) {
    const name = nameOf(event);
    if (name === null) continue;
    const before = names.size;
    if (names.add(name).size === before) repeated.add(name);
  }
  return repeated;
}

/**
 * What copies of one meeting have in common beside their start; null for an event that is nobody's copy.
 *
 * Example: `iCalUId` "u" and id "e" → "u"; without an `iCalUId` → "e".
 */
function nameOf({ verdict, iCalUId, eventId }: ReadEvent): string | null {
  return verdict === 'malformed' || verdict === 'outsideWindow' ? null : (iCalUId ?? eventId);
}

function comparePreference(a: ReadEvent, b: ReadEvent): number {
  return (
    PREFERENCE.indexOf(a.verdict) - PREFERENCE.indexOf(b.verdict) ||
    b.who.people.length - a.who.people.length ||
    sum(b.who.presence) - sum(a.who.presence) ||
    b.who.outside - a.who.outside ||
    b.end - a.end ||
    compareText(a.eventId, b.eventId) ||
    compareText(a.who.people.join(), b.who.people.join()) ||
    compareText(a.who.presence.join(), b.who.presence.join())
  );
}
