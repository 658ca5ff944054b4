import type { GraphReader } from '../../graph/reading';
import type { Gathering } from './gathering';
import type { createProgress } from './progress';
import type { ReadingListener } from './readingListener';

/** What the parts of one reading share. */
export interface ReadingTools {
  readonly reader: GraphReader;
  readonly gathering: Gathering;
  readonly listener: ReadingListener;
  readonly progress: ReturnType<typeof createProgress>;
}
