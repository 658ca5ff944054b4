import { rmSync } from 'node:fs';
import { EmbeddedDatabase } from '../../../src/service/database/embedded/embeddedDatabase';
import { KillRig, killPostgres, killService } from '../../service/support/killing';
import { testFolder } from '../../support/testFolder';

jest.setTimeout(600_000);

describe('killed with -9 in mid-write', () => {
  let rig: KillRig;

  beforeAll(async () => {
    rig = await KillRig.create('kills-long');
  });
  afterAll(() => rig.stop());

  test('fifty times, the service loses nothing that was answered 2xx and writes nothing by halves', async () => {
    const rounds = Array<number>(10).fill(5);
    // Two writes at least for each of the fifty.
    expect(await killService(rig, rounds)).toBeGreaterThan(2 * 50);
  });

  test('ten times, the embedded database is started again by the service, and nothing answered 2xx is lost', async () => {
    const folder = testFolder();
    const service = await rig.start({ DATA_FOLDER: folder });
    await killPostgres(rig, service, new EmbeddedDatabase(folder), 10);
    expect(await service.end('SIGTERM')).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });
});
