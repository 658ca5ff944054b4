import type {
  EventsReading,
  MeReading,
  PeopleChanges,
  PeopleReading,
} from '../../graph/read/reading';
import type { EpochMs } from '../../insight/domain/units';
import type { Mode } from '../problems/scopes';
import type { Chunk } from './calendarChunks';
import type { DataSet } from './dataSet';
import { gatherEvents } from './gatherEvents';
import { gatherPeople } from './gatherPeople';
import { managersOf } from './managersOf';

/** What is being read, put together piece by piece. */
export interface Gathering {
  /** Begins a round through the directory. */
  directoryBegins(deltaLink: string | null): void;
  addPeople(page: PeopleReading, nextLink: string | null, total?: number | null): void;
  /** Everybody of the directory is here now: people who were not seen in this round are gone. */
  directoryDone(): void;
  changePeople(changes: PeopleChanges): void;
  /** Replaces what was known of this stretch of the calendar. */
  addEvents(chunk: Chunk, reading: EventsReading): void;
  dataSet(): DataSet;
}

/**
 * Starts from what was kept, so that a picture is there all the time: people of an earlier reading
 * stay until the directory was read to its end, events until their stretch was read again. What
 * lies before the first stretch is let go.
 */
export function startGathering(
  { me, managerChain }: MeReading,
  mode: Mode,
  kept: DataSet | null,
  chunks: readonly Chunk[],
  readAt: EpochMs,
): Gathering {
  const isKnown = kept?.me === me;
  const people = gatherPeople(isKnown ? [] : [me, ...managerChain], kept, readAt);
  const events = gatherEvents(kept, chunks, readAt);
  return {
    ...people,
    addEvents: (chunk, reading) => events.add(chunk, reading),
    dataSet() {
      const directory = people.state();
      const ego = directory.people.find(({ id }) => id === me.id) ?? me;
      const chain = directory.directoryReadAt === null ? managerChain : null;
      return {
        ...{ me: ego, mode, readAt },
        managerChain: chain ?? managersOf(ego, people.byId, managerChain),
        ...directory,
        ...events.state(),
      };
    },
  };
}
