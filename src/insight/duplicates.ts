import type { EventVerdict } from './columns';
import type { EventPeople } from './peopleFilter';

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
 * Which of the events are further copies of a meeting: same `iCalUId` (or, where there is none,
 * same id) and same start. Of the copies the one that counts is kept, then the one with more people;
 * which copies are kept does not depend on the order of the events. Events that are malformed or
 * outside the period are nobody's copy.
 *
 * @returns 1 beside every event that is a further copy.
 */
export function findDuplicates(events: readonly ReadEvent[]): Uint8Array {
  const duplicate = new Uint8Array(events.length);
  const kept = new Map<string, number>();
  events.forEach((event, position) => {
    if (event.verdict === 'malformed' || event.verdict === 'outsideWindow') return;
    const key = `${event.iCalUId ?? event.eventId} ${event.start}`;
    const other = kept.get(key);
    const better = other === undefined || comparePreference(event, events[other]!) < 0;
    if (better) kept.set(key, position);
    if (other !== undefined) duplicate[better ? other : position] = 1;
  });
  return duplicate;
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

/** Order by UTF-16 code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
