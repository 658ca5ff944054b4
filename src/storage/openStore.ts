import { deleteDB } from 'idb';
import type { Database } from './openDatabase';
import { DATABASE_PREFIX, deleteExpired, openFresh } from './expiry';
import { outcomeOf, type Outcome } from './outcome';
import { readAnswers } from './readAnswers';
import { readSnapshot } from './readSnapshot';
import { rowCounts } from './rowCounts';
import { StorageError } from './storageProblem';
import type { Store } from './store';
import {
  dropWindowsBefore,
  writeDirectoryFacts,
  writePeople,
  writeRoundPage,
  writeWindow,
} from './writeReading';

/**
 * Opens what is kept on this device for one account; no account ever sees another's. What nobody
 * has opened for 30 days is gone, also that of other accounts.
 */
export async function openStore(
  tenantId: string,
  accountId: string,
  now = Date.now(),
): Promise<Outcome<Store>> {
  const name = `${DATABASE_PREFIX}${tenantId}:${accountId}`;
  const opened = await outcomeOf(async () => storeOn(await openFresh(name, now), name));
  // Where it cannot be deleted now, the next opening will; that stands in nobody's way.
  if (opened.ok) await outcomeOf(() => deleteExpired(name, now));
  return opened;
}

function storeOn(database: Database, name: string): Store {
  const write = (work: () => Promise<unknown>): Promise<Outcome<void>> =>
    outcomeOf(async () => void (await work()));
  return {
    readSnapshot: () => outcomeOf(() => readSnapshot(database)),
    writeMe: (me) => write(() => database.put('me', me, 'me')),
    writePeople: (people) => write(() => writePeople(database, people)),
    writeDirectoryFacts: (facts) => write(() => writeDirectoryFacts(database, facts)),
    writeRoundPage: (round, people) => write(() => writeRoundPage(database, round, people)),
    writeWindow: (window, events) => write(() => writeWindow(database, window, events)),
    dropWindowsBefore: (time) => write(() => dropWindowsBefore(database, time)),
    readAnswers: () => outcomeOf(() => readAnswers(database)),
    writeAnswers: (answers) => write(() => database.put('documents', answers, 'answers')),
    readPreferences: () =>
      outcomeOf(async () => (await database.get('documents', 'preferences')) ?? null),
    writePreferences: (value) => write(() => database.put('documents', value, 'preferences')),
    readShared: () => outcomeOf(async () => (await database.get('documents', 'shared')) ?? null),
    writeShared: (value) => write(() => database.put('documents', value, 'shared')),
    readOptOut: () => outcomeOf(async () => (await database.get('documents', 'optOut')) ?? null),
    writeOptOut: (list) => write(() => database.put('documents', list, 'optOut')),
    readAddressBook: () =>
      outcomeOf(async () => (await database.get('documents', 'addressBook')) ?? null),
    writeAddressBook: (book) => write(() => database.put('documents', book, 'addressBook')),
    rowCounts: () => outcomeOf(() => rowCounts(database)),
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
    const blocked = (): void => void setTimeout(giveUp, PATIENCE_MS);
    deleteDB(name, { blocked }).then(resolve, reject);
  });
}
