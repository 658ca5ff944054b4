import { Writable } from 'node:stream';
import pg from 'pg';
import { id, ids } from './support/ids';
import { knowsFinance } from './support/vectors';
import { World } from './support/world';

const BOSS = id('b');
const TEAM = ids('d', 12);
const MEMBER = TEAM[0]!;

describe('the service', () => {
  let world: World;
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(...chunk.toString('utf8').trim().split('\n'));
      done();
    },
  });

  beforeAll(async () => {
    world = await World.create(
      { logger: { level: 'info', base: null, stream } },
      { STATEMENT_TIMEOUT_MS: '300', ALLOWED_ORIGINS: 'https://tab.example' },
    );
    world.graph.team(BOSS, TEAM);
  });
  afterAll(() => world.stop());

  const put = (member: string) => world.contribute(member, knowsFinance('3+'));

  test('with a slow database answers 503 and when to come again, and keeps nothing', async () => {
    const other = new pg.Client(world.database.address);
    await other.connect();
    await other.query('begin; lock table threewide.contribution in access exclusive mode');
    const answer = await world.ask(MEMBER, '/v1/contribution', {
      method: 'PUT',
      body: JSON.stringify(knowsFinance('3+')),
      headers: { 'if-match': '"0"' },
    });
    expect(answer.status).toBe(503);
    expect(answer.body).toEqual({ error: 'unavailable', what: 'database' });
    expect(answer.headers.get('retry-after')).toBe('5');
    await other.query('rollback');
    await other.end();
    expect((await world.ask(MEMBER, '/v1/contribution')).body['revision']).toBe(0);
  });

  test('with a full disk says so, and loses nothing that it had', async () => {
    expect((await put(MEMBER)).status).toBe(200);
    // PostgreSQL's own error for a full disk, raised where it would be.
    await world.database.query(`
      create function disk_full() returns trigger language plpgsql as
        $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
      create trigger disk_full before insert or update on contribution
        for each row execute function disk_full()`);
    const answer = await put(MEMBER);
    expect(answer.status).toBe(507);
    expect(answer.body).toEqual({ error: 'storageFull' });
    await world.database.query('drop trigger disk_full on contribution; drop function disk_full');
    expect((await world.ask(MEMBER, '/v1/contribution')).body['revision']).toBe(1);
  });

  test('with a fault of its own tells the client a request id and nothing else', async () => {
    await world.database.query('alter table audit rename column outcome to result');
    const answer = await world.ask(MEMBER, '/v1/contribution');
    await world.database.query('alter table audit rename column result to outcome');
    expect(answer.status).toBe(500);
    expect(Object.keys(answer.body).sort()).toEqual(['error', 'requestId']);
    const logged = lines.find((line) => line.includes('"unexpected"'));
    expect(logged).toContain('42703');
    expect(logged).not.toContain('does not exist');
  });

  test('logs the object id and the route: no token, no address, no content', async () => {
    lines.length = 0;
    await put(MEMBER);
    await world.release(BOSS);
    await world.release(id('9'), BOSS);
    const text = lines.join('\n');
    expect(text).toContain(`"caller":"${MEMBER}"`);
    expect(text).toContain('"route":"/v1/managers/:manager/releases/:month"');
    for (const secret of ['Bearer', 'eyJ', 'Finance', '3+', `managers/${BOSS}`]) {
      expect(text).not.toContain(secret);
    }
  });

  test('counts in metrics without an identity', async () => {
    await put(MEMBER);
    const { text } = await world.askWith(null, '/metrics');
    expect(text).toContain(
      'threewide_request_seconds_count{method="PUT",route="/v1/contribution",status="200"}',
    );
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  test('describes every door in its OpenAPI document', async () => {
    const { body } = await world.askWith(null, '/openapi.json');
    expect(body['openapi']).toBe('3.1.0');
    expect(Object.keys(body['paths'] as object).sort()).toEqual([
      '/health/live',
      '/health/ready',
      '/metrics',
      '/v1/contribution',
      '/v1/managers/{manager}/releases/{month}',
      '/v1/rules',
    ]);
  });

  test('tells in its OpenAPI document every refusal of a body, and which doors need no sign-in', async () => {
    const { body } = await world.askWith(null, '/openapi.json');
    const paths = body['paths'] as Record<string, Record<string, Record<string, object>>>;
    expect(Object.keys(paths['/v1/contribution']!['put']!['responses']!)).toEqual([
      '200',
      '400',
      '401',
      '403',
      '412',
      '413',
      '415',
      '428',
      '429',
      '503',
      '507',
    ]);
    expect(paths['/v1/contribution']!['put']).not.toHaveProperty('security');
    for (const path of ['/health/live', '/health/ready', '/metrics']) {
      expect(paths[path]!['get']!['security']).toEqual([]);
    }
    expect(body['security']).toEqual([{ entra: [] }]);
  });

  test('lets only the named origins read its answers in a browser', async () => {
    const allowed = async (origin: string): Promise<string | null> =>
      (await world.ask(MEMBER, '/v1/rules', { headers: { origin } })).headers.get(
        'access-control-allow-origin',
      );
    expect(await allowed('https://tab.example')).toBe('https://tab.example');
    expect(await allowed('https://evil.example')).toBeNull();
  });

  test('lets no answer be stored on the way', async () => {
    expect((await world.ask(MEMBER, '/v1/contribution')).headers.get('cache-control')).toBe(
      'no-store',
    );
  });

  describe('with a limit of requests', () => {
    test('refuses one caller above it, not the others, and says when to come again', async () => {
      const here = world.app;
      world.app = await world.start({}, { REQUESTS_PER_MINUTE: '3' });
      const statuses: number[] = [];
      for (let i = 0; i < 4; i++) statuses.push((await world.ask(MEMBER, '/v1/rules')).status);
      expect(statuses).toEqual([200, 200, 200, 429]);
      const refused = await world.ask(MEMBER, '/v1/contribution');
      expect(refused.body).toEqual({ error: 'tooManyRequests' });
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await world.ask(TEAM[1]!, '/v1/rules')).status).toBe(200);
      world.app = here;
    });
  });

  describe('is ready', () => {
    test('while the database answers and the clock is right', async () => {
      const here = world.app;
      world.now = new Date();
      world.app = await world.start({}, { CLOCK_DIFFERENCE_SECONDS: '60' });
      expect((await world.askWith(null, '/health/ready')).status).toBe(200);
      world.now = new Date(Date.now() + 90_000);
      const late = await world.askWith(null, '/health/ready');
      expect(late.status).toBe(503);
      expect(late.body).toEqual({ error: 'unavailable', what: 'clock' });
      expect((await world.askWith(null, '/health/live')).status).toBe(200);
      world.app = here;
      world.month(0);
    });

    test('not while the database is away; then requests get 503 as well', async () => {
      const { pathname } = new URL(world.database.address);
      const admin = new URL(world.database.address);
      admin.pathname = '/postgres';
      const client = new pg.Client(admin.href);
      await client.connect();
      const name = pathname.slice(1);
      await client.query(`alter database ${name} allow_connections false`);
      await client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
        [name],
      );
      const ready = await world.askWith(null, '/health/ready');
      const answer = await world.ask(MEMBER, '/v1/contribution');
      await client.query(`alter database ${name} allow_connections true`);
      await client.end();
      expect([ready.status, answer.status]).toEqual([503, 503]);
      expect((await world.ask(MEMBER, '/v1/contribution')).status).toBe(200);
    });
  });

  test('answers what was asked before it stops', async () => {
    const elsewhere = await World.create();
    const other = new pg.Client(elsewhere.database.address);
    await other.connect();
    await other.query('begin; lock table threewide.contribution in access exclusive mode');
    const url = await elsewhere.service.listen();
    const headers = { authorization: `Bearer ${await elsewhere.token(MEMBER)}` };
    const asked = fetch(`${url}/v1/contribution`, { headers });
    while (!elsewhere.statements.some((text) => text.includes('set_config'))) {
      await new Promise((done) => setTimeout(done, 5));
    }
    const stopped = elsewhere.stop();
    await other.query('rollback');
    await other.end();
    expect((await asked).status).toBe(200);
    await stopped;
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  });
});
