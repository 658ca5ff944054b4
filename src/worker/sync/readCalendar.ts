import { MS_PER_DAY } from '../../insight/domain/units';
import { groupedWindows, weeksIn, type CalendarWindow } from './calendarWindows';
import { windowsToRead } from './whatIsDue';
import type { ReadingPlan, SyncContext } from './syncContext';

/** Stretches under way at once, as many as Outlook allows. */
const AT_ONCE = 4;
/** Of the stretches that are due, those that hold the last four weeks. */
const FIRST = 2;

/**
 * Reads the stretches of the calendar that are due: the last weeks first, and when they have shown
 * how busy the calendar is, what is older in as few and as large pieces as come in one page each, a
 * few beside each other.
 */
export async function readCalendar(
  { reader, listener, progress, ...tools }: SyncContext,
  chunks: readonly CalendarWindow[],
  { kept, now }: ReadingPlan,
  options: { readonly signal: AbortSignal },
): Promise<void> {
  const toRead = windowsToRead(chunks, kept, now);
  const of = weeksIn(chunks, now);
  let left = weeksIn(toRead, now);
  const tell = () => progress.weeks({ read: of - left, of });

  /** Gives how many events there were. */
  const readParts = async (parts: readonly CalendarWindow[]): Promise<number> => {
    const readings = await reader.readEventsInParts(parts, options);
    const gathering = await tools.gathering;
    parts.forEach((chunk, i) => {
      const reading = readings[i];
      if (reading === undefined) return;
      gathering.addEvents(chunk, reading);
      listener.onWindow(gathering.dataSet(), chunk, reading);
    });
    left -= weeksIn(parts, now);
    tell();
    return readings.reduce((sum, one) => sum + one.events.length + one.privateEvents, 0);
  };

  tell();
  const first = toRead.slice(0, FIRST);
  const counts = await Promise.all(first.map((chunk) => readParts([chunk])));
  const days = first.reduce((sum, { from, to }) => sum + (to - from) / MS_PER_DAY, 0);
  const eventsADay = counts.reduce((sum, count) => sum + count, 0) / days;
  const queue = groupedWindows(toRead.slice(FIRST), eventsADay).values();
  const readOn = async () => {
    for (const parts of queue) await readParts(parts);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
}
