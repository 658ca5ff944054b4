import pg from 'pg';
import type { EmbeddedDatabase } from '../../../src/service/database/embedded/embeddedDatabase';
import { API, APP, ids, TENANT } from './ids';
import { keyServer, type KeyServer } from './keyServer';
import { bundleService, serviceProcess, type ServiceProcess } from './serviceProcess';
import { emptyDatabase } from './testDatabase';
import { newSigner, sign, soundClaims, type Signer } from './tokens';
import { vectorOf, Writer } from './writer';

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

type Query = (text: string, values: readonly unknown[]) => Promise<pg.QueryResult>;

interface Kept {
  readonly revision: number;
  readonly vector: string;
  /** Audit lines of writes that were done. */
  readonly lines: number;
}

export async function keptOf(query: Query, member: string): Promise<Kept | undefined> {
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

/** The service as a program, which can be killed, and members who write to it all the time. */
export class KillRig {
  readonly #bundle: string;
  readonly #signer: Signer;
  readonly #keys: KeyServer;

  private constructor(bundle: string, signer: Signer, keys: KeyServer) {
    this.#bundle = bundle;
    this.#signer = signer;
    this.#keys = keys;
  }

  /** @param name of the bundled program; one for each test file. */
  static async create(name: string): Promise<KillRig> {
    const signer = await newSigner('k');
    return new KillRig(bundleService(name), signer, await keyServer(signer));
  }

  start(env: Readonly<Record<string, string>>): Promise<ServiceProcess> {
    return serviceProcess(this.#bundle, {
      TENANTS: TENANT,
      API_CLIENT_ID: API,
      API_CLIENT_SECRET: 'not used',
      CALLING_CLIENTS: APP,
      AUTHORITY: this.#keys.address,
      ...env,
    });
  }

  newWriters(count: number): Promise<readonly Writer[]> {
    return Promise.all(
      ids('d', count).map(async (member) => {
        const iss = `${this.#keys.address}/${TENANT}/v2.0`;
        const claims = { ...soundClaims(member, new Date()), iss };
        return new Writer(member, await sign(this.#signer, claims));
      }),
    );
  }

  stop(): Promise<void> {
    return this.#keys.stop();
  }
}

/**
 * Round by round, starts processes on a database that is empty at first, and kills each while two members write to it.
 * Resolves with the number of writes that were answered 2xx.
 *
 * @param rounds how many processes run at once in each.
 */
export async function killService(rig: KillRig, rounds: readonly number[]): Promise<number> {
  const database = await emptyDatabase();
  const writers = await rig.newWriters(2 * Math.max(...rounds));
  const env = { DATABASE_URL: database.address, LOG_LEVEL: 'info' };
  for (const atOnce of rounds) {
    const processes = await Promise.all(Array.from({ length: atOnce }, () => rig.start(env)));
    const killed = processes.map(async (one, i) => {
      const own = writers.slice(2 * i, 2 * i + 2);
      const written = await Promise.all(own.map((writer) => writer.write(one.url)));
      expect(written).toEqual(own.map(() => true));
      const hammering = own.map((writer) => writer.hammer(one.url));
      await wait(Math.random() * 150);
      await one.end('SIGKILL');
      await Promise.all(hammering);
    });
    await Promise.all(killed);
    await sessionsEnded(database.query);
    await checkNothingLost(database.query, writers);
  }
  await database.remove();
  return writers.reduce((sum, { writes }) => sum + writes, 0);
}

/** Asks the embedded database's server for itself, in a session of its own for each question. */
export const queryOf =
  (embedded: EmbeddedDatabase): Query =>
  async (text, values) => {
    const client = new pg.Client(await embedded.start());
    await client.connect();
    try {
      return await client.query(text, [...values]);
    } finally {
      await client.end();
    }
  };

/** Kills the embedded PostgreSQL so many times while members write, and waits until the service has started it again. */
export async function killPostgres(
  rig: KillRig,
  service: ServiceProcess,
  embedded: EmbeddedDatabase,
  times: number,
): Promise<void> {
  const writers = await rig.newWriters(3);
  for (let kill = 0; kill < times; kill++) {
    for (const writer of writers) expect(await writer.write(service.url)).toBe(true);
    const hammering = writers.map((writer) => writer.hammer(service.url));
    await wait(Math.random() * 120);
    process.kill((await embedded.running())!.pid, 'SIGKILL');
    await Promise.all(hammering);
    // Meanwhile the service says 503, and by itself gets well.
    while ((await fetch(`${service.url}/health/ready`)).status !== 200) await wait(20);
    await checkNothingLost(queryOf(embedded), writers);
  }
}
