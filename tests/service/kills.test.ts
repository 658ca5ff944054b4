import { rmSync } from 'node:fs';
import { EmbeddedDatabase } from '../../src/service/database/embedded/embeddedDatabase';
import { testFolder } from '../support/testFolder';
import { id } from './support/ids';
import { keptOf, KillRig, killPostgres, killService, queryOf } from './support/killing';
import type { ServiceProcess } from './support/serviceProcess';

// Processes are started, perhaps on a busy machine. tests/long kills them fifty times.
jest.setTimeout(120_000);

describe('killed with -9 in mid-write', () => {
  let rig: KillRig;

  beforeAll(async () => {
    rig = await KillRig.create('kills');
  });
  afterAll(() => rig.stop());

  test('the service loses nothing that was answered 2xx and writes nothing by halves', async () => {
    // Two processes migrate the empty database at once; a third goes on from what they leave behind.
    expect(await killService(rig, [2, 1])).toBeGreaterThanOrEqual(2 * 3);
  });

  describe('the embedded database', () => {
    const folder = testFolder();
    const embedded = new EmbeddedDatabase(folder);
    let service: ServiceProcess;

    beforeAll(async () => {
      service = await rig.start({ DATA_FOLDER: folder });
    });
    afterAll(async () => {
      await embedded.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    test('is started again by the service, and nothing answered 2xx is lost', async () => {
      await killPostgres(rig, service, embedded, 2);
    });

    test('outlives a kill -9 of the service, and the next one adopts it and stops it in the end', async () => {
      const before = await embedded.running();
      await service.end('SIGKILL');
      expect(await embedded.running()).toEqual(before);
      service = await rig.start({ DATA_FOLDER: folder });
      expect(await embedded.running()).toEqual(before);
      expect(await keptOf(queryOf(embedded), id('d', 1))).toBeDefined();
      expect(await service.end('SIGTERM')).toBe(0);
      expect(await embedded.running()).toBeNull();
    });
  });
});
