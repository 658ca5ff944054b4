import type { EventsReading } from '../../graph/read/reading';
import type { CalendarEvent } from '../../insight/calendar/calendarEvent';
import type { EpochMs, EventId } from '../../insight/domain/units';
import type { Chunk } from './calendarChunks';
import type { CalendarWindow, DataSet } from './dataSet';

/** The calendar while it is being read: each stretch takes the place of what was known of it. */
export function gatherEvents(kept: DataSet | null, chunks: readonly Chunk[], readAt: EpochMs) {
  const oldest = Math.min(...chunks.map(({ from }) => from));
  const recent = kept?.events.filter(({ end }) => end > oldest) ?? [];
  let events = new Map<EventId, CalendarEvent>(recent.map((event) => [event.id, event]));
  let windows = kept?.windows.filter(({ from }) => from >= oldest) ?? [];
  let list: readonly CalendarEvent[] = recent.length === kept?.events.length ? kept.events : recent;

  return {
    add(chunk: Chunk, reading: EventsReading) {
      const others = [...events].filter(([, event]) => !isIn(chunk, event));
      events = new Map([...others, ...reading.events.map((event) => [event.id, event] as const)]);
      // In a steady order, so that what has not changed is where it was.
      list = [...events.values()].sort((a, b) => a.start - b.start);
      windows = [
        ...windows.filter((one) => !isWithin(chunk, one)),
        windowOf(chunk, reading, readAt),
      ];
    },
    state: () => ({ events: list, windows }),
  };
}

function windowOf(
  chunk: Chunk,
  { privateEvents, malformed }: EventsReading,
  readAt: EpochMs,
): CalendarWindow {
  return { ...chunk, privateEvents, malformed: malformed.length, readAt };
}

const isIn = ({ from, to }: Chunk, { start }: CalendarEvent) => start >= from && start < to;

const isWithin = (chunk: Chunk, one: Chunk) =>
  one.from === chunk.from || (one.from >= chunk.from && one.to <= chunk.to);
