import { sql } from 'kysely';
import { openDatabase, type OpenDatabase } from '../../src/service/database/openDatabase';
import { id } from './support/ids';
import { testDatabase, type TestDatabase } from './support/testDatabase';

jest.setTimeout(60_000);

const turn = (tenant: string) => ({
  name: 'turn',
  text: 'insert into turn (tenant_id) values ($1) returning tenant_id',
  values: [tenant],
});
const seen = { name: 'seen', text: 'select tenant_id from turn', values: [] };
/** Writes a row, and then divides by the number of rows less one. */
const half = (tenant: string) => ({
  name: 'half',
  text: 'with one as (insert into turn (tenant_id) values ($1) returning 1) select 1 / (count(*) - 1) from one',
  values: [tenant],
});

describe('a transaction sent in one message', () => {
  let server: TestDatabase;
  let open: OpenDatabase;

  beforeAll(async () => {
    server = await testDatabase();
    open = await openDatabase({
      address: server.address,
      ownerAddress: undefined,
      folder: '',
      connections: 2,
      statementTimeoutMs: 5_000,
      onTrouble: () => undefined,
    });
  });
  afterAll(async () => {
    await open.close();
    await server.remove();
  });

  test('keeps all or nothing, and the connection is as good as before', async () => {
    const tenant = id('a', 10);
    for (let i = 0; i < 4; i++) {
      await expect(open.database.once(tenant, half(tenant))).rejects.toMatchObject({
        code: '22012',
      });
    }
    expect(await open.database.once(tenant, seen)).toEqual([]);
    expect(await open.database.once(tenant, turn(tenant))).toEqual([{ tenant_id: tenant }]);
    expect(await open.database.once(tenant, seen)).toEqual([{ tenant_id: tenant }]);
  });

  test('leaves no tenant behind for whoever gets the connection next', async () => {
    const tenant = id('a', 11);
    await open.database.once(tenant, turn(tenant));
    const { rows } = await sql<{ n: number }>`select count(*) as n from turn`.execute(
      open.database.raw,
    );
    expect(rows).toEqual([{ n: 0 }]);
  });

  test('cannot write for another tenant', async () => {
    await expect(open.database.once(id('a', 12), turn(id('a', 13)))).rejects.toMatchObject({
      code: '42501',
    });
  });

  test('sees its own tenant only, however many share two connections', async () => {
    const tenants = Array.from({ length: 40 }, (_, i) => id('a', 100 + i));
    const answers = await Promise.all(
      tenants.map(async (tenant) => {
        await open.database.once(tenant, turn(tenant));
        return open.database.once(tenant, seen);
      }),
    );
    expect(answers).toEqual(tenants.map((tenant) => [{ tenant_id: tenant }]));
  });

  test('is not begun for a tenant that is not an id', async () => {
    const tenant = "x', true); drop table turn; --";
    await expect(open.database.once(tenant, seen)).rejects.toThrow('A tenant that is not an id.');
  });
});
