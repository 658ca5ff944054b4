import { deleteDB } from 'idb';
import { MS_PER_DAY, type EpochMs } from '../insight/domain/units';
import { openDatabase, type Database } from './openDatabase';

/** What nobody has opened for so long is deleted, whoever's it is. */
const KEPT_FOR = 30 * MS_PER_DAY;

/** Every database of the product begins so. */
export const DATABASE_PREFIX = 'threewide:';

/** Opens a database; one that nobody has opened for 30 days is deleted first, and empty again. */
export async function openFresh(name: string, now: EpochMs): Promise<Database> {
  let database = await openDatabase(name);
  if (await isExpired(database, now)) {
    database.close();
    await deleteDB(name);
    database = await openDatabase(name);
  }
  await database.put('documents', { at: now }, 'opened');
  return database;
}

/**
 * Deletes what nobody has opened for 30 days for other accounts on this device: who never comes
 * back would never delete it.
 */
export async function deleteExpired(except: string, now: EpochMs): Promise<void> {
  const databases = await indexedDB.databases();
  for (const { name } of databases) {
    if (!name?.startsWith(DATABASE_PREFIX) || name === except) continue;
    const database = await openDatabase(name);
    const expired = await isExpired(database, now);
    database.close();
    if (expired) await deleteDB(name);
  }
}

async function isExpired(database: Database, now: EpochMs): Promise<boolean> {
  const opened = await database.get('documents', 'opened');
  return opened !== undefined && 'at' in opened && now - Number(opened.at) > KEPT_FOR;
}
