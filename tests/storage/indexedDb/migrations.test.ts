import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { MIGRATIONS } from '../../../src/storage/indexedDb/migrations';
import { openDatabase } from '../../../src/storage/indexedDb/openDatabase';

describe('the steps from one version of the database to the next', () => {
  it('lead from nothing to every store that the product uses', async () => {
    const database = await openDatabase('fresh');
    expect(database.version).toBe(MIGRATIONS.length);
    expect([...database.objectStoreNames]).toEqual([
      'directory',
      'documents',
      'events',
      'me',
      'pages',
      'people',
      'round',
      'windows',
    ]);
    database.close();
  });

  it('are taken once', async () => {
    (await openDatabase('again')).close();
    const database = await openDatabase('again');
    expect(database.version).toBe(MIGRATIONS.length);
    database.close();
  });

  it('are not taken on a database of a newer version', async () => {
    (await openDB('newer', MIGRATIONS.length + 1)).close();
    await expect(openDatabase('newer')).rejects.toMatchObject({ name: 'VersionError' });
  });
});
