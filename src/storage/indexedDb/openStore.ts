import { deleteDB } from 'idb';
import type { Answers } from '../../insight/answers';
import { MS_PER_DAY, type EpochMs } from '../../insight/domain/units';
import { StorageError, storageResultOf, type StorageResult } from '../storageProblem';
import type { Store } from '../store';
import { readableAnswers } from '../storedAnswers';
import { openDatabase, wholeTransaction, type Database } from './openDatabase';
import {
  dropWindowsBefore,
  readSnapshot,
  rowCounts,
  writeDirectoryFacts,
  writePeople,
  writeRoundPage,
  writeWindow,
} from './snapshot';

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

/**
 * What ego said. Where something of it cannot be read, the record is put aside as it was before what
 * is left takes its place: words of a person are not thrown away.
 */
export async function readAnswers(database: Database): Promise<Answers> {
  const { answers, isDamaged } = readableAnswers(await database.get('documents', 'answers'));
  if (isDamaged) await putAside(database);
  return answers;
}

async function putAside(database: Database): Promise<void> {
  const transaction = database.transaction('documents', 'readwrite');
  const documents = transaction.objectStore('documents');
  await wholeTransaction(transaction, async () => {
    // Read again: another tab may have put it aside meanwhile.
    const stored = await documents.get('answers');
    const { answers, isDamaged } = readableAnswers(stored);
    if (!isDamaged) return;
    const aside = await documents.get('damagedAnswers');
    const before = Array.isArray(aside) ? (aside as readonly unknown[]) : [];
    await documents.put([...before, stored], 'damagedAnswers');
    await documents.put(answers, 'answers');
  });
}

/**
 * Opens what is kept on this device for one account; no account ever sees another's. What nobody
 * has opened for 30 days is gone, also that of other accounts.
 */
export async function openStore(
  tenantId: string,
  accountId: string,
  now = Date.now(),
): Promise<StorageResult<Store>> {
  const name = `${DATABASE_PREFIX}${tenantId}:${accountId}`;
  const opened = await storageResultOf(async () => storeOn(await openFresh(name, now), name));
  // Where it cannot be deleted now, the next opening will; that stands in nobody's way.
  if (opened.ok) await storageResultOf(() => deleteExpired(name, now));
  return opened;
}

function storeOn(database: Database, name: string): Store {
  const write = (work: () => Promise<unknown>): Promise<StorageResult<void>> =>
    storageResultOf(async () => void (await work()));
  return {
    readSnapshot: () => storageResultOf(() => readSnapshot(database)),
    writeMe: (me) => write(() => database.put('me', me, 'me')),
    writePeople: (people) => write(() => writePeople(database, people)),
    writeDirectoryFacts: (facts) => write(() => writeDirectoryFacts(database, facts)),
    writeRoundPage: (round, people) => write(() => writeRoundPage(database, round, people)),
    writeWindow: (window, events) => write(() => writeWindow(database, window, events)),
    dropWindowsBefore: (time) => write(() => dropWindowsBefore(database, time)),
    readAnswers: () => storageResultOf(() => readAnswers(database)),
    writeAnswers: (answers) => write(() => database.put('documents', answers, 'answers')),
    readPreferences: () =>
      storageResultOf(async () => (await database.get('documents', 'preferences')) ?? null),
    writePreferences: (value) => write(() => database.put('documents', value, 'preferences')),
    readShared: () =>
      storageResultOf(async () => (await database.get('documents', 'shared')) ?? null),
    writeShared: (value) => write(() => database.put('documents', value, 'shared')),
    readOptOut: () =>
      storageResultOf(async () => (await database.get('documents', 'optOut')) ?? null),
    writeOptOut: (list) => write(() => database.put('documents', list, 'optOut')),
    readAddressBook: () =>
      storageResultOf(async () => (await database.get('documents', 'addressBook')) ?? null),
    writeAddressBook: (book) => write(() => database.put('documents', book, 'addressBook')),
    rowCounts: () => storageResultOf(() => rowCounts(database)),
    forgetEverything: () => write(() => forget(database, name)),
    close: () => database.close(),
  };
}

/** Connections that let go, this one among them, do so a moment after they are asked to. */
const PATIENCE_MS = 2_000;

/** @throws {StorageError} `blocked` where another tab holds on; it is deleted when that tab lets go. */
function forget(database: Database, name: string): Promise<void> {
  database.close();
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(new StorageError({ kind: 'blocked' }));
    let patience: ReturnType<typeof setTimeout> | undefined;
    const blocked = (): void => void (patience = setTimeout(giveUp, PATIENCE_MS));
    const end = (): void => clearTimeout(patience);
    deleteDB(name, { blocked }).then(resolve, reject).finally(end);
  });
}
