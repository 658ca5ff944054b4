import type { Contribution } from '../../src/service/contribution/contributionSchema';
import { id, OTHER_TENANT, AUTHORITY } from './support/ids';
import { newSigner } from './support/tokens';
import { World, type Answer } from './support/world';

const VECTOR: Contribution = {
  departments: { Finance: '3+', Legal: '1-2', 'R&D "Süd"': '0' },
  levels: { director: '1-2', executive: '0' },
  width: 1,
  internalSharePercent: 40,
};
const PATH = '/v1/contribution';

describe('my contribution', () => {
  let world: World;
  let next = 100;
  const newcomer = (): string => id('d', next++);

  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.stop());

  const put = (member: string, body: string, revision = 0): Promise<Answer> =>
    world.ask(member, PATH, { method: 'PUT', body, headers: { 'if-match': `"${revision}"` } });

  test('is put, read and withdrawn by me alone', async () => {
    const member = newcomer();
    expect((await world.ask(member, PATH)).body).toMatchObject({ revision: 0, contribution: null });
    const kept = await put(member, JSON.stringify(VECTOR));
    expect(kept.status).toBe(200);
    expect(kept.body).toMatchObject({ revision: 1, contribution: VECTOR });
    expect((await world.ask(member, PATH)).body).toMatchObject({ contribution: VECTOR });
    expect((await world.ask(newcomer(), PATH)).body['contribution']).toBeNull();
    expect((await world.withdraw(member)).status).toBe(204);
    expect((await world.ask(member, PATH)).body).toMatchObject({ revision: 2, contribution: null });
  });

  test('leaves no content in the database when it is withdrawn', async () => {
    const member = newcomer();
    await put(member, JSON.stringify(VECTOR));
    await world.withdraw(member);
    const { rows } = await world.database.query(
      'select vector, minimum_seen from contribution where member_id = $1',
      [member],
    );
    expect(rows).toEqual([{ vector: null, minimum_seen: null }]);
  });

  test('can be withdrawn twice, and by somebody who never contributed', async () => {
    const member = newcomer();
    expect((await world.withdraw(member)).status).toBe(204);
    await put(member, JSON.stringify(VECTOR));
    expect((await world.withdraw(member)).status).toBe(204);
    expect((await world.withdraw(member)).status).toBe(204);
  });

  test('does not come back when a recorded request is played again after the withdrawal', async () => {
    const member = newcomer();
    const recorded = (): Promise<Answer> => put(member, JSON.stringify(VECTOR));
    expect((await recorded()).status).toBe(200);
    await world.withdraw(member);
    const replay = await recorded();
    expect(replay.status).toBe(412);
    expect(replay.body).toEqual({ error: 'revisionChanged' });
    expect((await world.ask(member, PATH)).body['contribution']).toBeNull();
    // Played with the revision that the withdrawal left behind, it is a new decision.
    expect((await put(member, JSON.stringify(VECTOR), 2)).status).toBe(200);
  });

  test('is not kept without a revision', async () => {
    const member = newcomer();
    const body = JSON.stringify(VECTOR);
    for (const headers of [{}, { 'if-match': '*' }, { 'if-match': '"-1"' }]) {
      expect((await world.ask(member, PATH, { method: 'PUT', body, headers })).status).toBe(428);
    }
    expect((await world.ask(member, PATH)).body['revision']).toBe(0);
  });

  const changed = (change: Record<string, unknown>): string =>
    JSON.stringify({ ...VECTOR, ...change });

  test.each([
    ['an unknown field', changed({ note: 'hello' })],
    ['a missing field', changed({ width: undefined })],
    ['an unknown level', changed({ levels: { intern: '0' } })],
    ['a word that is not one of the three', changed({ departments: { Finance: '7' } })],
    ['an exact number of people', changed({ departments: { Finance: 7 } })],
    ['free text as an answer', changed({ departments: { Finance: 'Ana from Finance' } })],
    ['a list instead of answers', changed({ departments: ['3+'] })],
    [
      'a prototype as a department',
      '{"departments":{"__proto__":{"x":1}},"levels":{},"width":0,"internalSharePercent":null}',
    ],
    ['a negative width', changed({ width: -1 })],
    ['a width beyond the departments with 3+', changed({ width: 2 })],
    ['half a width', changed({ width: 0.5 })],
    ['a width as text', changed({ width: '1' })],
    ['a share between the steps', changed({ internalSharePercent: 35 })],
    ['a share above one hundred', changed({ internalSharePercent: 110 })],
    ['a share below zero', changed({ internalSharePercent: -10 })],
    [
      'a share beyond all numbers',
      '{"departments":{},"levels":{},"width":0,"internalSharePercent":1e999}',
    ],
    ['a department without a name', changed({ departments: { ' ': '0' } })],
    ['a name that is an essay', changed({ departments: { ['x'.repeat(101)]: '0' } })],
    ['a name with a line break', changed({ departments: { 'Fin\nance': '0' } })],
    ['a name with a hidden character', changed({ departments: { 'Fin\u200bance': '0' } })],
    [
      'one department in two spellings',
      changed({ departments: { Finance: '0', ' FINANCE ': '3+' } }),
    ],
    [
      'more departments than a company has',
      changed({
        departments: Object.fromEntries(Array.from({ length: 121 }, (_, i) => [`D${i}`, '0'])),
      }),
    ],
    ['a key twice', '{"departments":{},"levels":{},"width":0,"width":0,"internalSharePercent":0}'],
    [
      'a department twice',
      '{"departments":{"A":"0","A":"3+"},"levels":{},"width":0,"internalSharePercent":0}',
    ],
    [
      'a key twice in disguise',
      '{"departments":{"A":"0","\\u0041":"3+"},"levels":{},"width":0,"internalSharePercent":0}',
    ],
    ['not an object', '[]'],
    ['nothing', 'null'],
    ['not JSON', '{"departments":'],
  ])('is refused with %s', async (_name, body) => {
    const member = newcomer();
    const answer = await put(member, body);
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('Ana');
    expect((await world.ask(member, PATH)).body['revision']).toBe(0);
  });

  test('is refused above 16 KiB, and as anything but JSON in UTF-8', async () => {
    const member = newcomer();
    const padded = `${JSON.stringify(VECTOR)}${' '.repeat(16 * 1024)}`;
    expect((await put(member, padded)).status).toBe(413);
    const headers = { 'if-match': '"0"', 'content-type': 'text/plain' };
    const asText = { method: 'PUT', body: JSON.stringify(VECTOR), headers } as const;
    expect((await world.ask(member, PATH, asText)).status).toBe(415);
    const latin1 = Buffer.from(JSON.stringify(VECTOR), 'latin1');
    const headersOfJson = { 'if-match': '"0"' };
    const asLatin1 = { method: 'PUT', body: latin1, headers: headersOfJson } as const;
    expect((await world.ask(member, PATH, asLatin1)).status).toBe(400);
    expect((await world.ask(member, PATH)).body['revision']).toBe(0);
  });

  test('that fits in 16 KiB to the byte is kept', async () => {
    const body = JSON.stringify(VECTOR);
    const padded = body + ' '.repeat(16 * 1024 - Buffer.byteLength(body));
    expect((await put(newcomer(), padded)).status).toBe(200);
  });

  test('may hold SQL in every string and is kept as text', async () => {
    const sql = "'); drop table contribution; --";
    const member = newcomer();
    const vector = { ...VECTOR, departments: { [sql]: '3+', "' or 1=1 --": '0' } };
    expect((await put(member, JSON.stringify(vector))).body['contribution']).toEqual(vector);
    expect((await world.ask(member, PATH)).body['contribution']).toEqual(vector);
    for (const hostile of [`${sql}`, "1' or '1'='1"]) {
      const path = `/v1/managers/${encodeURIComponent(hostile)}/releases/current`;
      expect((await world.ask(member, path)).status).toBe(400);
      const month = `/v1/managers/${id('b')}/releases/${encodeURIComponent(hostile)}`;
      expect((await world.ask(member, month)).status).toBe(400);
      const scope = `/v1/managers/${id('b')}/releases/current?scope=${encodeURIComponent(hostile)}`;
      expect((await world.ask(member, scope)).status).toBe(400);
      const headers = { 'if-match': hostile };
      const withMatch = { method: 'PUT', body: JSON.stringify(VECTOR), headers } as const;
      expect((await world.ask(member, PATH, withMatch)).status).toBe(428);
    }
    const { rows } = await world.database.query('select count(*)::integer as n from contribution');
    expect(rows).not.toEqual([{ n: 0 }]);
  });

  test('changes nothing but itself with names that JavaScript knows', async () => {
    const vector = (names: string): string =>
      `{"departments":{${names}},"levels":{},"width":0,"internalSharePercent":null}`;
    // Departments are anybody's words; fields are not.
    const member = newcomer();
    expect((await put(member, vector('"constructor":"3+","toString":"0"'))).status).toBe(200);
    const { text } = await world.ask(member, PATH);
    expect(text).toContain('"departments":{"constructor":"3+","toString":"0"}');
    for (const body of [
      vector('"Legal":{"__proto__":"0"}'),
      vector('').replace('"width"', '"__proto__":{"width":3},"width"'),
      vector('').replace('"levels":{}', '"levels":{"__proto__":"0"}'),
      vector('').replace('"levels":{}', '"levels":{"constructor":"0"}'),
    ]) {
      expect((await put(newcomer(), body)).status).toBe(400);
    }
    expect(({} as Record<string, unknown>)['width']).toBeUndefined();
    const odd = newcomer();
    expect((await put(odd, vector('"__proto__":"3+"'))).status).toBe(200);
    expect((await world.ask(odd, PATH)).text).toContain('"departments":{"__proto__":"3+"}');
  });

  test('is one tenant’s: the same object id elsewhere is somebody else', async () => {
    const foreign = await newSigner('elsewhere');
    world.published.set(OTHER_TENANT, [foreign]);
    const member = newcomer();
    await put(member, JSON.stringify(VECTOR));
    const claims = { tid: OTHER_TENANT, iss: `${AUTHORITY}/${OTHER_TENANT}/v2.0` };
    const token = await world.token(member, claims, foreign);
    expect((await world.askWith(token, PATH)).body['contribution']).toBeNull();
    await world.askWith(token, PATH, { method: 'DELETE' });
    expect((await world.ask(member, PATH)).body['contribution']).toEqual(VECTOR);
  });

  test('leaves an audit line per read and write, without content', async () => {
    const member = newcomer();
    await put(member, JSON.stringify(VECTOR));
    await world.ask(member, PATH);
    await put(member, JSON.stringify(VECTOR), 7);
    await world.withdraw(member);
    const { rows } = await world.database.query(
      'select action, outcome, subject_id from audit where actor_id = $1',
      [member],
    );
    const lines = rows.map(
      (row: { action: string; outcome: string }) => `${row.action} ${row.outcome}`,
    );
    expect(lines.sort()).toEqual([
      'contribution.put changedMeanwhile',
      'contribution.put done',
      'contribution.read done',
      'contribution.withdraw done',
    ]);
    expect(JSON.stringify(rows)).not.toContain('Finance');
  });

  test('comes with the rules in force', async () => {
    expect((await world.ask(newcomer(), '/v1/rules')).body).toEqual({
      minimumContributors: 10,
      usualMinimum: 10,
      belowUsual: false,
    });
  });
});
