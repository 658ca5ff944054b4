import type { EventsReading, PeopleReading } from '../../graph/read/reading';
import type { ReadingProgress } from '../../ui/model/readingProgress';
import type { Chunk } from './calendarChunks';
import type { DataSet } from './dataSet';

/** What is told while reading; each with everything that is there so far. */
export interface ReadingListener {
  onProgress(progress: ReadingProgress): void;
  onMe(soFar: DataSet): void;
  onWindow(soFar: DataSet, chunk: Chunk, reading: EventsReading): void;
  /** A page of a round through the directory, and everything so far. */
  onPeople(soFar: DataSet, page: PeopleReading): void;
  /** Nobody more comes; in limited mode these are the people whom ego works with. */
  onDirectoryDone(soFar: DataSet): void;
  /** The directory that was kept is up to date; tells how many entries have changed. */
  onDirectoryChanged(soFar: DataSet, changes: number): void;
}
