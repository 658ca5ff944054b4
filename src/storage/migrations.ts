import type { IDBPDatabase } from 'idb';
import type { StoredShapes } from './storedShapes';

/** One step from a version of the database to the next. */
export type Migration = (database: IDBPDatabase<StoredShapes>) => void;

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
