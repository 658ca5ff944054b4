import { weeksIn, type Chunk } from './calendarChunks';
import type { ReadingPlan } from './readEverything';
import { chunksToRead } from './readingRules';
import type { ReadingTools } from './readingTools';

/** Stretches under way at once, as many as Outlook allows. */
const AT_ONCE = 4;

/** Reads the stretches of the calendar that are due, the newest first, a few beside each other. */
export async function readCalendar(
  { reader, listener, progress, ...tools }: ReadingTools,
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
      const gathering = await tools.gathering;
      missing.delete(chunk);
      gathering.addEvents(chunk, reading);
      tell();
      listener.onWindow(gathering.dataSet(), chunk, reading);
    }
  };
  tell();
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
}
