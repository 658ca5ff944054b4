import pg from 'pg';
import { id, ids, OTHER_TENANT, TENANT } from './support/ids';
import { knowsFinance } from './support/vectors';
import { World } from './support/world';

const BOSS = id('b');
const TEAM = ids('d', 12);
const TABLES = ['audit', 'basis', 'basis_member', 'contribution', 'noise', 'release', 'turn'];

describe('a tenant', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.create();
    world.graph.team(BOSS, [...TEAM, id('b', 1)]);
    world.graph.team(id('b', 1), ids('e', 12));
    await world.contributeAll([...TEAM, ...ids('e', 12)], knowsFinance('3+'));
    await world.release(BOSS);
    await world.release(id('b', 1));
    await world.release(BOSS, BOSS, '?scope=tree');
    world.month(1);
    await world.release(BOSS);
    await world.withdraw(TEAM[0]!);
    world.month(2);
    await world.release(BOSS);
    await world.release(TEAM[0]!, id('b', 1));
    await world.release(ids('e', 1)[0]!, id('b', 1), '?scope=tree');
  });
  afterAll(() => world.stop());

  test('is named by every statement of every request', () => {
    const statements = world.statements.filter((text) => !/^(begin|commit|rollback)$/i.test(text));
    expect(statements.length).toBeGreaterThan(100);
    for (const table of TABLES) {
      expect(statements.some((text) => new RegExp(`\\b"?${table}"?\\b`).test(text))).toBe(true);
    }
    for (const text of statements) {
      const setsIt = text.includes("set_config('app.tenant_id'");
      const checksRole = text.includes('pg_roles');
      // A statement over several tables names it once for each.
      const tables = new Set(
        [...text.matchAll(/(?:from|join|into|update) "?(\w+)"?/g)].map(([, name]) => name),
      );
      const own = [...tables].filter((name) => TABLES.includes(name ?? ''));
      const mentions = text.match(/tenant_id"? ?(=|,|::|,)|"tenant_id"/g)?.length ?? 0;
      expect({
        text,
        ok: setsIt || checksRole || (own.length > 0 && mentions >= own.length),
      }).toEqual({
        text,
        ok: true,
      });
    }
  });

  test('begins every key, so that tables can be spread over servers by it', async () => {
    const { rows } = await world.database.query(`
      select c.relname as index, t.relname as table,
        (select attname from pg_attribute a where a.attrelid = t.oid and a.attnum = i.indkey[0]) as first
      from pg_index i
      join pg_class c on c.oid = i.indexrelid
      join pg_class t on t.oid = i.indrelid
      join pg_namespace n on n.oid = t.relnamespace
      where n.nspname = 'threewide' and t.relname not like 'kysely%'`);
    const keys = rows as readonly { index: string; table: string; first: string }[];
    expect([...new Set(keys.map(({ table }) => table))].sort()).toEqual(TABLES);
    expect(keys.filter(({ first }) => first !== 'tenant_id')).toEqual([]);
  });

  test('is part of every reference between tables', async () => {
    const { rows } = await world.database.query(`
      select conname, pg_get_constraintdef(oid) as text from pg_constraint
      where contype = 'f' and connamespace = 'threewide'::regnamespace`);
    expect(rows).toHaveLength(3);
    for (const { text } of rows as { text: string }[]) {
      expect(text).toMatch(/^FOREIGN KEY \(tenant_id, .* REFERENCES \S+\(tenant_id, /);
    }
  });

  test('has no sequence, which would be one for all servers', async () => {
    const { rows } = await world.database.query(
      "select relname from pg_class where relkind = 'S' and relnamespace = 'threewide'::regnamespace",
    );
    expect(rows).toEqual([]);
  });

  describe('seen by the service’s role', () => {
    let client: pg.Client;

    beforeAll(async () => {
      client = new pg.Client({
        connectionString: world.database.address,
        options: '-c search_path=threewide -c role=threewide_service',
      });
      await client.connect();
    });
    afterAll(() => client.end());
    afterEach(() => client.query('rollback'));

    const asTenant = async (tenant: string): Promise<void> => {
      await client.query('begin');
      await client.query("select set_config('app.tenant_id', $1, true)", [tenant]);
    };
    const readable = TABLES.filter((table) => table !== 'audit');

    test('owns nothing and cannot pass row-level security by', async () => {
      const { rows } = await client.query(`
        select current_user::text as role, rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = current_user`);
      expect(rows).toEqual([
        { role: 'threewide_service', rolsuper: false, rolbypassrls: false, rolcanlogin: false },
      ]);
      const forced = await client.query(`
        select relname, relrowsecurity and relforcerowsecurity as forced from pg_class
        where relnamespace = 'threewide'::regnamespace and relkind = 'r' and relname not like 'kysely%'`);
      expect(forced.rows.map(({ relname }: { relname: string }) => relname).sort()).toEqual(TABLES);
      expect(forced.rows.every(({ forced }: { forced: boolean }) => forced)).toBe(true);
    });

    test.each(readable)('shows no row of %s to another tenant or to none', async (table) => {
      const count = async (): Promise<unknown> =>
        (await client.query(`select count(*)::integer as n from ${table}`)).rows;
      await asTenant(TENANT);
      expect(await count()).not.toEqual([{ n: 0 }]);
      await client.query('rollback');
      await asTenant(OTHER_TENANT);
      expect(await count()).toEqual([{ n: 0 }]);
      await client.query('rollback');
      expect(await count()).toEqual([{ n: 0 }]);
    });

    test('lets no row be written for another tenant', async () => {
      await asTenant(OTHER_TENANT);
      const write = client.query('insert into turn (tenant_id) values ($1)', [id('a', 3)]);
      await expect(write).rejects.toMatchObject({ code: '42501' });
    });

    test.each([
      'update release set body = body',
      'delete from release',
      'update noise set value = 0',
      'delete from noise',
      'delete from audit',
      'update audit set outcome = outcome',
      'select * from audit',
      'delete from contribution',
      'drop table release',
      'alter table release disable row level security',
      'create table x (y int)',
      'truncate contribution',
    ])('does not allow: %s', async (statement) => {
      await asTenant(TENANT);
      await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    });
  });

  test('is served through a login that owns nothing, beside the owner’s', async () => {
    const login = `threewide_${Date.now().toString(36)}`;
    await world.database.query(
      `create role ${login} login password 'only-here' in role threewide_service`,
    );
    const address = new URL(world.database.address);
    address.username = login;
    address.password = 'only-here';
    const here = world.app;
    world.app = await world.start(
      {},
      { DATABASE_URL: address.href, DATABASE_OWNER_URL: world.database.address },
    );
    expect((await world.contribute(id('9'), knowsFinance('0'))).status).toBe(200);
    world.app = here;
    // The sessions end with the service; the role can then go.
    await world.database.query(`alter role ${login} nologin`);
  });

  test('is not served under a role that row-level security does not bind', async () => {
    const { Kysely, PostgresDialect } = await import('kysely');
    const { checkRole } = await import('../../src/service/database/roles');
    const pool = new pg.Pool({ connectionString: world.database.address, max: 1 });
    const db = new Kysely<never>({ dialect: new PostgresDialect({ pool }) });
    await expect(checkRole(db as never)).rejects.toThrow('Row-level security does not bind');
    await db.destroy();
  });
});
