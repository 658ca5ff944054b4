import { rmSync } from 'node:fs';
import pg from 'pg';
import { EmbeddedDatabase } from '../../src/service/database/embedded/embeddedDatabase';
import { API, APP, id, ids, TENANT } from './support/ids';
import { keyServer, type KeyServer } from './support/keyServer';
import { bundleService, serviceProcess, type ServiceProcess } from './support/serviceProcess';
import { testFolder } from './support/testFolder';
import { testDatabase } from './support/testDatabase';
import { newSigner, sign, soundClaims, type Signer } from './support/tokens';
import { vectorOf, Writer } from './support/writer';

jest.setTimeout(180_000);

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

interface Kept {
  readonly revision: number;
  readonly vector: string;
  readonly lines: number;
}

type Query = (text: string, values: readonly unknown[]) => Promise<pg.QueryResult>;

async function keptOf(query: Query, member: string): Promise<Kept | undefined> {
  const { rows } = await query(
    `select revision, vector, (select count(*)::integer from threewide.audit
       where actor_id = member_id and action = 'contribution.put' and outcome = 'done') as lines
     from threewide.contribution where member_id = $1`,
    [member],
  );
  return rows[0] as Kept | undefined;
}

/** A statement that a dead process has sent may still be under way: waits until its sessions have ended. */
async function sessionsEnded(query: Query): Promise<void> {
  const count = `select count(*)::integer as n from pg_stat_activity
    where datname = current_database() and application_name = 'threewide-service'`;
  while (((await query(count, [])).rows[0] as { n: number }).n > 0) await wait(10);
}

/** Everything that was answered 2xx is there; at most the write in flight is there as well, and all of it. */
async function checkNothingLost(query: Query, writers: readonly Writer[]): Promise<void> {
  for (const writer of writers) {
    const kept = await keptOf(query, writer.member);
    const revision = kept?.revision ?? 0;
    expect([writer.acknowledged, writer.acknowledged + 1]).toContain(revision);
    if (kept === undefined) continue;
    expect(JSON.parse(kept.vector)).toEqual(vectorOf(revision));
    // The audit line is part of the same write.
    expect(kept.lines).toBe(revision);
    writer.acknowledged = revision;
  }
}

describe('killed with -9 in mid-write', () => {
  let signer: Signer;
  let keys: KeyServer;
  let env: Record<string, string>;

  let bundle: string;

  beforeAll(async () => {
    bundle = bundleService('kills');
    signer = await newSigner('k');
    keys = await keyServer(signer);
    env = {
      TENANTS: TENANT,
      API_CLIENT_ID: API,
      API_CLIENT_SECRET: 'not used',
      CALLING_CLIENTS: APP,
      AUTHORITY: keys.address,
    };
  });
  afterAll(() => keys.stop());

  async function newWriters(count: number): Promise<readonly Writer[]> {
    return Promise.all(
      ids('d', count).map(async (member) => {
        const claims = {
          ...soundClaims(member, new Date()),
          iss: `${keys.address}/${TENANT}/v2.0`,
        };
        return new Writer(member, await sign(signer, claims));
      }),
    );
  }

  test('fifty times, the service loses nothing that was answered 2xx and writes nothing by halves', async () => {
    const [ROUNDS, AT_ONCE] = [10, 5];
    const database = await testDatabase();
    const writers = await newWriters(2 * AT_ONCE);
    const start = (): Promise<ServiceProcess> =>
      serviceProcess(bundle, { ...env, DATABASE_URL: database.address, LOG_LEVEL: 'info' });
    for (let round = 0; round < ROUNDS; round++) {
      const processes = await Promise.all(Array.from({ length: AT_ONCE }, start));
      const rounds = processes.map(async (one, i) => {
        const own = writers.filter((_, k) => k % AT_ONCE === i);
        const written = await Promise.all(own.map((writer) => writer.write(one.url)));
        expect(written).toEqual(own.map(() => true));
        const hammering = own.map((writer) => writer.hammer(one.url));
        await wait(Math.random() * 150);
        await one.end('SIGKILL');
        await Promise.all(hammering);
      });
      await Promise.all(rounds);
      await sessionsEnded(database.query);
      await checkNothingLost(database.query, writers);
    }
    // Two writes at least for each of the fifty.
    expect(writers.reduce((sum, { writes }) => sum + writes, 0)).toBeGreaterThan(2 * 50);
    await database.remove();
  });

  describe('the embedded database', () => {
    const folder = testFolder();
    const embedded = new EmbeddedDatabase(folder);
    let service: ServiceProcess;
    const query: Query = async (text, values) => {
      const client = new pg.Client(await embedded.start());
      await client.connect();
      try {
        return await client.query(text, [...values]);
      } finally {
        await client.end();
      }
    };

    beforeAll(async () => {
      service = await serviceProcess(bundle, { ...env, DATA_FOLDER: folder });
    });
    afterAll(async () => {
      await service.end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    });

    test('ten times, is started again by the service, and nothing answered 2xx is lost', async () => {
      const writers = await newWriters(3);
      for (let kill = 0; kill < 10; kill++) {
        for (const writer of writers) expect(await writer.write(service.url)).toBe(true);
        const hammering = writers.map((writer) => writer.hammer(service.url));
        await wait(Math.random() * 120);
        process.kill((await embedded.running())!.pid, 'SIGKILL');
        await Promise.all(hammering);
        // Meanwhile the service says 503, and by itself gets well.
        while ((await fetch(`${service.url}/health/ready`)).status !== 200) await wait(20);
        await checkNothingLost(query, writers);
      }
    });

    test('outlives a kill -9 of the service, and the next one adopts it and stops it in the end', async () => {
      const before = await embedded.running();
      await service.end('SIGKILL');
      expect(await embedded.running()).toEqual(before);
      service = await serviceProcess(bundle, { ...env, DATA_FOLDER: folder });
      expect(await embedded.running()).toEqual(before);
      expect(await keptOf(query, id('d', 1))).toBeDefined();
      expect(await service.end('SIGTERM')).toBe(0);
      expect(await embedded.running()).toBeNull();
      service = await serviceProcess(bundle, { ...env, DATA_FOLDER: folder });
    });
  });
});
