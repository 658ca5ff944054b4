import type { GraphReader } from '../../graph/read/reading';
import type { Mode } from '../problems/scopes';
import type { DataSet } from './dataSet';
import type { Gathering } from './gathering';
import type { createProgress } from './progress';
import type { ReadingListener } from './readingListener';

export interface ReadingPlan {
  readonly mode: Mode;
  readonly now: number;
  readonly historyDays: number;
  readonly kept: DataSet | null;
}

/** What the parts of one reading share. */
export interface ReadingTools {
  readonly reader: GraphReader;
  /** There once it is known who ego is; requests need not wait for that. */
  readonly gathering: Promise<Gathering>;
  readonly listener: ReadingListener;
  readonly progress: ReturnType<typeof createProgress>;
}
