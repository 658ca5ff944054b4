import { weeksIn, type Chunk } from './calendarChunks';
import type { ReadingPlan } from './readEverything';
import { chunksToRead } from './readingRules';
import type { ReadingTools } from './readingTools';

/** Stretches under way at once; Outlook allows four requests, and one is left for what ego does. */
const AT_ONCE = 3;

/** Reads the stretches of the calendar that are due, the newest first, a few beside each other. */
export async function readCalendar(
  { reader, gathering, listener, progress }: ReadingTools,
  chunks: readonly Chunk[],
  { kept, now }: ReadingPlan,
  options: { readonly signal: AbortSignal },
): Promise<void> {
  const toRead = chunksToRead(chunks, kept, now);
  const missing = new Set(toRead);
  const of = weeksIn(chunks, now);
  const tell = () => progress.weeks({ read: of - weeksIn([...missing], now), of });
  const queue = toRead.values();
  const readOn = async () => {
    for (const chunk of queue) {
      const reading = await reader.readEvents(chunk.from, chunk.to, options);
      missing.delete(chunk);
      gathering.addEvents(chunk, reading);
      tell();
      listener.onWindow(gathering.dataSet(), chunk, reading);
    }
  };
  tell();
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
}
