import { claimsRequired } from '../../src/service/reporting/claimsChallenge';
import { id, ids } from './support/ids';
import { knowsFinance } from './support/vectors';
import { World, type Answer } from './support/world';

const BOSS = id('b', 1);
const TEAM = ids('d', 12);
const OTHER_BOSS = id('b', 2);
const OTHER_TEAM = ids('e', 12);
const LONELY_BOSS = id('b', 3);
const LONELY_TEAM = ids('f', 3);

/** What a refusal looks like from outside, without what differs by nature. */
function face({ status, text, headers }: Answer): unknown {
  const names = [...headers.keys()].filter((name) => name !== 'date' && !name.startsWith('x-rate'));
  return { status, text, headers: names.map((name) => [name, headers.get(name)]) };
}

describe('a release', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.create();
    world.graph.team(BOSS, TEAM);
    world.graph.team(OTHER_BOSS, OTHER_TEAM);
    world.graph.team(LONELY_BOSS, LONELY_TEAM);
    await world.contributeAll([...TEAM, ...OTHER_TEAM], knowsFinance('3+'));
    await world.release(BOSS);
    await world.release(OTHER_BOSS);
  });
  afterAll(() => world.stop());

  test('is read by the manager, and by a member to the same byte', async () => {
    const manager = await world.release(BOSS);
    expect(manager.body['state']).toBe('released');
    expect((await world.release(TEAM[0]!, BOSS)).text).toBe(manager.text);
  });

  test('is read by a member who has not contributed', async () => {
    await world.withdraw(TEAM[11]!);
    expect((await world.release(TEAM[11]!, BOSS)).status).toBe(200);
  });

  test('can be made by a member who asks before the manager does', async () => {
    world.month(1);
    const first = await world.release(OTHER_TEAM[0]!, OTHER_BOSS);
    expect(first.body['state']).toBe('released');
    expect((await world.release(OTHER_BOSS)).text).toBe(first.text);
    world.month(0);
  });

  test('is refused in the same way to everybody else, whether or not data exists', async () => {
    const stranger = id('9', 1);
    const attempts: readonly (readonly [reader: string, manager: string, query?: string])[] = [
      [stranger, BOSS], // with data
      [stranger, LONELY_BOSS], // without
      [stranger, id('9', 9)], // nobody of that id
      [stranger, stranger], // leads nobody
      [TEAM[0]!, OTHER_BOSS], // a member of another team
      [TEAM[0]!, TEAM[0]!],
      [TEAM[0]!, TEAM[1]!],
      [BOSS, OTHER_BOSS], // a manager guessing other managers
      [BOSS, OTHER_BOSS, '?scope=tree'],
      [BOSS, LONELY_BOSS, '?scope=tree'],
      [OTHER_TEAM[0]!, BOSS, '?scope=tree'],
    ];
    const faces = new Set<string>();
    for (const [reader, manager, query] of attempts) {
      faces.add(JSON.stringify(face(await world.release(reader, manager, query))));
    }
    expect([...faces]).toHaveLength(1);
    expect([...faces][0]).toContain('"status":403,"text":"{\\"error\\":\\"forbidden\\"}"');
  });

  test('costs a stranger the same statements whether or not data exists: time tells nothing', async () => {
    const statementsOf = async (manager: string): Promise<readonly string[]> => {
      world.statements.length = 0;
      expect((await world.release(id('9', 2), manager)).status).toBe(403);
      return [...world.statements];
    };
    const withData = await statementsOf(BOSS);
    expect(await statementsOf(LONELY_BOSS)).toEqual(withData);
    expect(await statementsOf(id('9', 9))).toEqual(withData);
    // Nothing but the tenant's transaction and the audit line.
    expect(withData.join('\n')).not.toMatch(/from "?(release|contribution|basis)/);
  });

  test('of another month is refused to strangers alike, made or not', async () => {
    for (const month of ['2026-03', '2026-02', '2027-01']) {
      const path = `/v1/managers/${BOSS}/releases/${month}`;
      expect((await world.ask(id('9', 3), path)).text).toBe('{"error":"forbidden"}');
    }
  });

  test('of a month in which none was made is nobody’s to make later', async () => {
    for (const month of ['2026-02', '2026-12']) {
      const { body } = await world.ask(BOSS, `/v1/managers/${BOSS}/releases/${month}`);
      expect(body).toEqual({ state: 'notMade' });
    }
  });

  test('does not believe what the caller says of the team', async () => {
    const path = `/v1/managers/${OTHER_BOSS}/releases/current`;
    for (const claims of [
      { manager: OTHER_BOSS },
      { roles: ['admin'] },
      { groups: [OTHER_BOSS] },
    ]) {
      const token = await world.token(TEAM[0]!, claims);
      expect((await world.askWith(token, path)).status).toBe(403);
    }
    const extra = `/v1/managers/${OTHER_BOSS}/releases/current?team=${TEAM[0]}`;
    expect((await world.ask(TEAM[0]!, extra)).status).toBe(400);
  });

  test('follows the directory when a member changes teams, after 15 minutes at most', async () => {
    const mover = TEAM[5]!;
    expect((await world.release(mover, BOSS)).status).toBe(200);
    world.graph.team(
      BOSS,
      TEAM.filter((one) => one !== mover),
    );
    expect((await world.release(mover, BOSS)).status).toBe(200);
    world.now = new Date(world.now.getTime() + 15 * 60_000);
    expect((await world.release(mover, BOSS)).status).toBe(403);
    world.graph.team(BOSS, TEAM);
    world.month(0);
  });

  test('leaves an audit line for the reader and for the one who was refused', async () => {
    const stranger = id('9', 4);
    await world.release(stranger, BOSS);
    await world.release(TEAM[7]!, BOSS);
    const { rows } = await world.database.query(
      'select actor_id, action, subject_id, outcome from audit where actor_id = any($1) and subject_id is not null',
      [[stranger, TEAM[7]]],
    );
    const line = { action: 'release.read', subject_id: BOSS };
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({ ...line, actor_id: stranger, outcome: 'refused' });
    expect(rows).toContainEqual({ ...line, actor_id: TEAM[7], outcome: 'done' });
  });

  describe('when Microsoft Graph', () => {
    const reader = (n: number): string => id('8', n);
    beforeAll(() => world.graph.team(id('b', 4), ids('8', 12)));
    afterEach(() => {
      world.graph.trouble = () => null;
      world.graph.partTrouble = () => null;
    });

    test('demands more of the sign-in, hands the demand back as a 401 with the claims', async () => {
      const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
      const header = `Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"`;
      world.graph.trouble = () =>
        new Response('{}', { status: 401, headers: { 'www-authenticate': header } });
      const answer = await world.release(reader(1), id('b', 4));
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({ error: 'claimsRequired', claims });
      expect(answer.headers.get('www-authenticate')).toBe(
        `Bearer error="insufficient_claims", claims="${btoa(claims)}"`,
      );
    });

    test('demands it of one part of a batch, does the same', async () => {
      const claims = '{"access_token":{}}';
      const header = `Bearer error="insufficient_claims", claims="${btoa(claims)}"`;
      world.graph.partTrouble = () => ({ status: 401, headers: { 'WWW-Authenticate': header } });
      expect((await world.release(reader(2), id('b', 4))).body['claims']).toBe(claims);
    });

    test('is down or throttles for long, answers 503 and when to come again', async () => {
      world.graph.trouble = () =>
        new Response('', { status: 429, headers: { 'retry-after': '600' } });
      const throttled = await world.release(reader(3), id('b', 4));
      expect(throttled.status).toBe(503);
      expect(throttled.headers.get('retry-after')).toBe('600');
      expect(throttled.body).toEqual({ error: 'unavailable', what: 'graph' });
      world.graph.trouble = () => new Response('', { status: 500 });
      expect((await world.release(reader(4), id('b', 4))).status).toBe(503);
      // A failure is not kept: the next question is asked anew.
      world.graph.trouble = () => null;
      expect((await world.release(reader(4), id('b', 4))).status).toBe(200);
    });

    test('refuses the caller, so do we', async () => {
      world.graph.partTrouble = () => ({
        status: 403,
        body: { error: { code: 'Authorization_RequestDenied' } },
      });
      expect((await world.release(reader(5), id('b', 4))).text).toBe('{"error":"forbidden"}');
    });
  });

  test('is refused with the claims that the token exchange demands', async () => {
    const demand = '{"access_token":{"xms_cc":{"values":["cp1"]}}}';
    const here = world.app;
    world.app = await world.start({ onBehalfOf: () => Promise.reject(claimsRequired(demand)) });
    const answer = await world.release(TEAM[1]!, BOSS);
    expect(answer.status).toBe(401);
    expect(answer.body['claims']).toBe(demand);
    world.app = here;
  });
});
