import type { EventsReading, GraphReader } from '../../../src/graph/read/reading';

/** One window of the calendar. */
export async function readWindow(
  reader: GraphReader,
  from: number,
  to: number,
): Promise<EventsReading> {
  const [reading] = await reader.readEventsInParts([{ from, to }]);
  return reading!;
}
