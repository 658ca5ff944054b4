import type { DBSchema, IDBPDatabase } from 'idb';
import type { Answers } from '../../insight/answers';
import type { PackedEvents } from '../packing/packedEvents';
import type { PackedPeople } from '../packing/packedPeople';
import type { KeptMe, KeptPeople, KeptRound, KeptWindow } from '../store';

/** The database as the newest version has it. Every change of it needs a migration. */
export interface StoredShapes extends DBSchema {
  /** Ego and the manager chain, under `me`. */
  me: { key: 'me'; value: KeptMe };
  /** Facts about the directory, under `people`; written after the last chunk. */
  directory: { key: 'people'; value: Omit<KeptPeople, 'people'> & { readonly count: number } };
  /** People in chunks, by running number. */
  people: { key: number; value: PackedPeople };
  /** Facts about a round through the directory that goes on, under `round`. */
  round: { key: 'round'; value: Omit<KeptRound, 'people'> };
  /** The pages of that round, by running number. */
  pages: { key: number; value: PackedPeople };
  /** Facts about each window that was read, by its start. */
  windows: { key: number; value: KeptWindow & { readonly count: number } };
  /** The events of each window, by its start. */
  events: { key: number; value: PackedEvents };
  /**
   * What the person said and set, the one thing that cannot be read again; who does not want to be
   * suggested; whose addresses were looked up; and when it was last opened.
   */
  documents: {
    key:
      'answers' | 'damagedAnswers' | 'preferences' | 'shared' | 'optOut' | 'addressBook' | 'opened';
    value: Answers | object;
  };
}

/** One step from a version of the database to the next. */
type Migration = (database: IDBPDatabase<StoredShapes>) => void;

/**
 * In order; the version of the database is their number. Readings are a cache and may be thrown
 * away by a step; the store `documents` may not.
 */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore('me');
    database.createObjectStore('directory');
    database.createObjectStore('people');
    database.createObjectStore('windows');
    database.createObjectStore('events');
    database.createObjectStore('documents');
  },
  // The directory is kept with the place from which its changes are told: it is read once more.
  (database) => {
    database.deleteObjectStore('directory');
    database.createObjectStore('directory');
    database.createObjectStore('round');
    database.createObjectStore('pages', { autoIncrement: true });
  },
];
