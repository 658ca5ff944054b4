import { openDB, type IDBPDatabase } from 'idb';
import { StorageError } from '../storageProblem';
import { MIGRATIONS, type StoredShapes } from './migrations';

export type Database = IDBPDatabase<StoredShapes>;

/**
 * Opens the database and brings it to the newest version.
 *
 * @throws {StorageError} `unavailable` where there is no IndexedDB, `blocked` where another tab
 * does not let go of an older version.
 */
export async function openDatabase(name: string): Promise<Database> {
  if (typeof indexedDB === 'undefined') throw new StorageError({ kind: 'unavailable' });
  let isBlocked = false;
  return new Promise((resolve, reject) => {
    const opening = openDB<StoredShapes>(name, MIGRATIONS.length, {
      upgrade: (database, from) => MIGRATIONS.slice(from).forEach((step) => step(database)),
      blocked: () => {
        isBlocked = true;
        reject(new StorageError({ kind: 'blocked' }));
      },
      // Another tab wants to upgrade or forget: never stand in its way.
      blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
    });
    opening.then((database) => {
      if (isBlocked) database.close();
      else resolve(database);
    }, reject);
  });
}

/**
 * Does work in a transaction and waits until it has ended. Its end is listened to from the
 * beginning: a transaction that breaks off must never fail without anybody hearing of it.
 */
export async function wholeTransaction<T>(
  transaction: { readonly done: Promise<void> },
  work: () => Promise<T>,
): Promise<T> {
  const [result] = await Promise.all([work(), transaction.done]);
  return result;
}
