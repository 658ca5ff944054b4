import { contributionBytes, createTeamClient } from '../../src/team-client/createTeamClient';
import { TeamError, type TeamProblem } from '../../src/team-client/teamProblem';
import { contributionOf } from '../../src/insight/team/contribution';
import { teamFromText } from '../fixtures/teamFromText';
import { World } from '../service/support/world';
import { id, ids } from '../service/support/ids';

// The real service on a real database; only the directory behind it is ours.
const MANAGER = id('b', 100);
const TEAM = ids('b', 12);

let world: World;
let address: string;
beforeAll(async () => {
  world = await World.create();
  address = await world.service.listen();
  world.graph.team(MANAGER, TEAM);
});
afterAll(() => world.stop());

const clientOf = (member: string, options: Partial<Parameters<typeof createTeamClient>[0]> = {}) =>
  createTeamClient({
    address: `${address}/`,
    getToken: () => world.token(member),
    transport: (url, init) => fetch(url, init),
    ...options,
  });

const bytes = contributionBytes(
  contributionOf(teamFromText('2026-06-10 09:00 30 ego: fay+ lea+').analysis.reach),
);

async function problemOf(doing: Promise<unknown>): Promise<TeamProblem> {
  try {
    await doing;
  } catch (error) {
    if (error instanceof TeamError) return error.problem;
    throw error;
  }
  throw new Error('it went well');
}

describe('a member', () => {
  test('contributes exactly the bytes that were shown, and withdraws them', async () => {
    const sent: unknown[] = [];
    const client = clientOf(TEAM[0]!, {
      transport: (url, init) => {
        if (init.method === 'PUT') sent.push(init.body);
        return fetch(url, init);
      },
    });
    const before = await client.own();
    expect(before).toMatchObject({ revision: 0, contribution: null });
    const kept = await client.contribute(bytes, before.revision);
    expect(sent).toEqual([bytes]);
    expect(kept.contribution).toEqual(JSON.parse(bytes));
    await client.withdraw();
    expect((await client.own()).contribution).toBeNull();
  });

  test('who writes over a change that they have not seen is told so', async () => {
    const client = clientOf(TEAM[1]!);
    await client.contribute(bytes, 0);
    expect(await problemOf(client.contribute(bytes, 0))).toEqual({ kind: 'changedMeanwhile' });
  });

  test('reads the page of the own manager, and nobody else’s', async () => {
    const client = clientOf(TEAM[2]!);
    expect(await client.release(MANAGER, 'direct')).toEqual({
      state: 'notEnough',
      contributors: 1,
      minimum: 10,
    });
    expect(await problemOf(client.release(id('d', 1), 'direct'))).toEqual({ kind: 'forbidden' });
  });

  test('sees the same release as the manager when enough have contributed', async () => {
    for (const member of TEAM.slice(2)) await clientOf(member).contribute(bytes, 0);
    const manager = await clientOf(MANAGER).release(MANAGER, 'direct');
    // Member 0 has withdrawn; eleven are left.
    expect(manager).toMatchObject({ state: 'released', contributors: 11 });
    expect(await clientOf(TEAM[5]!).release(MANAGER, 'direct')).toEqual(manager);
  });
});

describe('what stands in the way', () => {
  const answering = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    clientOf(TEAM[0]!, {
      transport: () => Promise.resolve(Response.json(body, { status, headers })),
    });

  test('is a claims challenge once answered by a token that satisfies it', async () => {
    const asked: (string | undefined)[] = [];
    const answers = [
      Response.json({ error: 'claimsRequired', claims: '{"a":1}' }, { status: 401 }),
      Response.json({ state: 'withheld' }),
    ];
    const client = clientOf(TEAM[0]!, {
      getToken: (claims) => Promise.resolve(String(asked.push(claims))),
      transport: () => Promise.resolve(answers.shift()!),
    });
    expect(await client.release(MANAGER, 'tree')).toEqual({ state: 'withheld' });
    expect(asked).toEqual([undefined, '{"a":1}']);
  });

  test('is not asked for without end', async () => {
    const client = answering(401, { error: 'claimsRequired', claims: '{}' });
    expect(await problemOf(client.own())).toEqual({ kind: 'signIn', claims: '{}' });
  });

  test.each([
    [401, { error: 'unauthorized' }, { kind: 'signIn', claims: null }],
    [429, { error: 'tooManyRequests' }, { kind: 'tooManyRequests', waitSeconds: 7 }],
    [
      503,
      { error: 'unavailable', what: 'graph' },
      { kind: 'unavailable', what: 'graph', waitSeconds: 7 },
    ],
    [507, { error: 'storageFull' }, { kind: 'unexpected', status: 507, code: 'storageFull' }],
    [502, 'a proxy’s page', { kind: 'unexpected', status: 502, code: 'unknown' }],
  ])('is told with its data: %i', async (status, body, problem) => {
    const client = answering(status, body, { 'retry-after': '7' });
    expect(await problemOf(client.own())).toEqual(problem);
  });

  test('is an answer that fits no schema', async () => {
    expect(await problemOf(answering(200, { revision: 'one' }).own())).toEqual({
      kind: 'unexpected',
      status: 200,
      code: 'notUnderstood',
    });
  });

  test('is silence', async () => {
    const nobody = clientOf(TEAM[0]!, { transport: () => Promise.reject(new TypeError('down')) });
    expect(await problemOf(nobody.own())).toEqual({ kind: 'unreachable' });
    const slow = clientOf(TEAM[0]!, {
      patienceMs: 20,
      transport: (_url, { signal }) =>
        new Promise((_, reject) => signal!.addEventListener('abort', () => reject(new Error()))),
    });
    expect(await problemOf(slow.own())).toEqual({ kind: 'unreachable' });
  });

  test('is what the sign-in says, unchanged', async () => {
    const client = clientOf(TEAM[0]!, { getToken: () => Promise.reject(new Error('no window')) });
    await expect(client.own()).rejects.toThrow('no window');
  });
});
