import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { EmbeddedDatabase } from '../../src/service/database/embedded/embeddedDatabase';
import { migrate } from '../../src/service/database/migrate';
import { monthOf } from '../../src/service/release/releaseKey';
import { API, APP, id, TENANT } from '../service/support/ids';
import { keyServer } from '../service/support/keyServer';
import { newSigner, sign, soundClaims } from '../service/support/tokens';
import { load, type Call, type LoadResult } from './service/load';
import { MANAGER, TEAM } from './service/people';
import { hasPgbench, pgbench, readScript, writeScript, type Sending } from './service/pgbench';
import { bundleProcess, startProcess } from './service/startProcess';
import { table } from './table';

const CLIENTS = 16;

export interface BenchSize {
  /** Everybody in the tenant who has contributed; more than 10,032, who take part in the load. */
  readonly contributors: number;
  /** Length of each of the six measurements. */
  readonly seconds: number;
}

const FULL: BenchSize = { contributors: 300_000, seconds: 6 };

const VECTOR = JSON.stringify({
  departments: Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`Department ${i}`, '1-2'])),
  levels: { entry: '3+', professional: '3+', senior: '1-2', manager: '1-2', director: '0' },
  width: 0,
  internalSharePercent: 30,
});

async function fill(address: string, contributors: number): Promise<void> {
  const client = new pg.Client(address);
  await client.connect();
  await client.query(
    `insert into threewide.contribution
     select $1::uuid, ('d0000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 1, $2, 10, now()
     from generate_series(1, $3::integer) n`,
    [TENANT, VECTOR, contributors],
  );
  await client.query('vacuum analyze threewide.contribution');
  await client.end();
}

type TokenOf = (member: string) => Promise<string>;

async function readers(urls: readonly string[], tokenOf: TokenOf): Promise<(() => Call)[]> {
  return Promise.all(
    Array.from({ length: CLIENTS }, async (_, i) => {
      const headers = { authorization: `Bearer ${await tokenOf(TEAM[i]!)}` };
      const url = `${urls[i % urls.length]}/v1/managers/${MANAGER}/releases/current`;
      return () => ({ url, method: 'GET', headers }) as const;
    }),
  );
}

/** Each run has members of its own, so that every revision is known. */
async function writers(
  urls: readonly string[],
  tokenOf: TokenOf,
  run: number,
): Promise<(() => Call)[]> {
  return Promise.all(
    Array.from({ length: CLIENTS }, async (_, i) => {
      const token = await tokenOf(id('d', 10_001 + run * CLIENTS + i));
      const url = `${urls[i % urls.length]}/v1/contribution`;
      let revision = 1;
      return () => {
        const headers = {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'if-match': `"${revision++}"`,
        };
        return { url, method: 'PUT', headers, body: VECTOR } as const;
      };
    }),
  );
}

/** The same statements by pgbench. */
interface Bare {
  readonly oneByOne: LoadResult;
  readonly inOneMessage: LoadResult;
}

async function bare(
  address: string,
  script: (sending: Sending) => string,
  seconds: number,
): Promise<Bare | null> {
  if (!(await hasPgbench())) return null;
  const run = (sending: Sending): Promise<LoadResult> =>
    pgbench(address, script(sending), sending, CLIENTS, seconds);
  return { oneByOne: await run('oneByOne'), inOneMessage: await run('inOneMessage') };
}

const row = (name: string, result: LoadResult, beside: Bare | null): string[] => [
  name,
  result.perSecond.toFixed(0),
  result.p50.toFixed(1),
  result.p99.toFixed(1),
  ...[beside?.oneByOne, beside?.inOneMessage].map((other) =>
    other === undefined ? '–' : (result.perSecond / other.perSecond).toFixed(2),
  ),
];

const rows = (name: string, one: LoadResult, two: LoadResult, beside: Bare | null): string[][] => [
  row(`${name}, one process`, one, beside),
  row(`${name}, two processes`, two, beside),
  ...(beside === null
    ? []
    : [
        row('its statements in pgbench, one by one', beside.oneByOne, beside),
        row('its statements in pgbench, prepared, in one message', beside.inOneMessage, beside),
      ]),
];

async function measure(
  address: string,
  env: Readonly<Record<string, string>>,
  tokenOf: TokenOf,
  { seconds, contributors }: BenchSize,
): Promise<readonly string[][]> {
  const month = monthOf(new Date());
  const read = (sending: Sending): string => readScript(month, sending);
  const write = (sending: Sending): string => writeScript(VECTOR, contributors, sending);
  const one = await startProcess(env);
  const two = await startProcess(env);
  try {
    const [first] = await readers([one.url], tokenOf);
    const started = performance.now();
    await load([first!], 0.001);
    const making = ((performance.now() - started) / 1000).toFixed(1);
    const both = [one.url, two.url];
    const readOne = await load(await readers([one.url], tokenOf), seconds);
    const readTwo = await load(await readers(both, tokenOf), seconds);
    const readBare = await bare(address, read, seconds);
    const writeOne = await load(await writers([one.url], tokenOf, 0), seconds);
    const writeTwo = await load(await writers(both, tokenOf, 1), seconds);
    const writeBare = await bare(address, write, seconds);
    return [
      ...rows('read a frozen release', readOne, readTwo, readBare),
      ...rows('change a contribution', writeOne, writeTwo, writeBare),
      [`make a release of ${TEAM.length} contributors: ${making} s`, '', '', '', '', ''],
    ];
  } finally {
    await Promise.all([one.stop(), two.stop()]);
  }
}

/**
 * The service with so many contributions in its embedded PostgreSQL: reading a frozen release and changing a contribution,
 * by one process and two, beside pgbench with the same statements. Load generator, service and database share the machine.
 */
export async function measureService(size: BenchSize): Promise<string> {
  const before = loadavg();
  const folder = mkdtempSync(join(tmpdir(), 'threewide-bench-'));
  const database = new EmbeddedDatabase(folder);
  const signer = await newSigner('bench');
  const keys = await keyServer(signer);
  try {
    bundleProcess();
    const address = await database.start();
    await migrate(address);
    await fill(address, size.contributors);
    const tokenOf: TokenOf = (member) => {
      const claims = { ...soundClaims(member, new Date()), iss: `${keys.address}/${TENANT}/v2.0` };
      return sign(signer, claims);
    };
    const lines = await measure(address, environment(address, keys.address), tokenOf, size);
    const head = ['', 'per second', 'p50 ms', 'p99 ms', 'of pgbench', 'of pgbench in one message'];
    const others = `The machine's load before: ${(before[0] ?? NaN).toFixed(1)}.`;
    const title = `${size.contributors} contributions, ${CLIENTS} callers at once. ${others}`;
    return `${title}\n\n${table(head, lines)}`;
  } finally {
    await database.stop();
    await keys.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function environment(address: string, authority: string): Readonly<Record<string, string>> {
  return {
    PORT: '0',
    TENANTS: TENANT,
    API_CLIENT_ID: API,
    API_CLIENT_SECRET: 'not used',
    CALLING_CLIENTS: APP,
    AUTHORITY: authority,
    DATABASE_URL: address,
    DATABASE_CONNECTIONS: String(CLIENTS),
    REQUESTS_PER_MINUTE: '1000000',
    STATEMENT_TIMEOUT_MS: '60000',
  };
}

/** With 300,000 contributions, as `npm run bench` runs it. */
export function benchService(): Promise<string> {
  return measureService(FULL);
}
