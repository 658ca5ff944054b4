import type { EventsReading, GraphReader, PeopleReading } from '../../graph/read/reading';
import type { Mode } from '../../model/permissions';
import type { ReadingProgress } from '../../model/readingProgress';
import type { CalendarWindow } from './calendarWindows';
import type { DataSet } from './dataSet';
import type { createProgress } from './syncProgress';
import type { SyncState } from './syncState';

/** What is told while reading; each with everything that is there so far. */
export interface SyncListener {
  onProgress(progress: ReadingProgress): void;
  onMe(soFar: DataSet): void;
  onWindow(soFar: DataSet, chunk: CalendarWindow, reading: EventsReading): void;
  /** A page of a round through the directory, and everything so far. */
  onPeople(soFar: DataSet, page: PeopleReading): void;
  /** Nobody more comes; in limited mode these are the people whom ego works with. */
  onDirectoryDone(soFar: DataSet): void;
  /** The directory that was kept is up to date; tells how many entries have changed. */
  onDirectoryChanged(soFar: DataSet, changes: number): void;
}

export interface ReadingPlan {
  readonly mode: Mode;
  readonly now: number;
  readonly historyDays: number;
  readonly kept: DataSet | null;
}

/** What the parts of one reading share. */
export interface SyncContext {
  readonly reader: GraphReader;
  /** There once it is known who ego is; requests need not wait for that. */
  readonly gathering: Promise<SyncState>;
  readonly listener: SyncListener;
  readonly progress: ReturnType<typeof createProgress>;
}
