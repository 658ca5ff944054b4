import { GraphReportingLines } from '../../src/service/reporting/graphReportingLines';
import { FakeGraph } from './support/fakeGraph';
import { GRAPH, id, ids, TENANT } from './support/ids';

const BOSS = id('b');

describe('reporting lines', () => {
  let graph: FakeGraph;
  let now: Date;
  let slept: number[];
  let exchanges: string[];
  let lines: GraphReportingLines;
  const caller = (member = BOSS) => ({ tenant: TENANT, member, token: `token of ${member}` });

  beforeEach(() => {
    graph = new FakeGraph();
    now = new Date('2026-03-10T09:00:00Z');
    slept = [];
    exchanges = [];
    lines = new GraphReportingLines({
      base: `${GRAPH}/v1.0`,
      transport: graph.transport,
      clock: () => now,
      onBehalfOf: ({ token }) => {
        exchanges.push(token);
        return Promise.resolve('exchanged');
      },
      sleep: (ms) => {
        slept.push(ms);
        return Promise.resolve();
      },
    });
  });

  test('are read breadth first, 20 managers to a batch', async () => {
    // 45 managers with 2 people each: 1 call for the top, 3 for the managers (20 + 20 + 5), 5 for the 90 below.
    const managers = ids('b', 45);
    graph.team(BOSS, managers);
    managers.forEach((manager, i) => graph.team(manager, ids('d', 2, 1 + 2 * i)));
    const below = await lines.everybodyBelow(caller(), BOSS);
    expect(below.size).toBe(45 + 90);
    expect(graph.batches).toBe(1 + 3 + 5);
  });

  test('are read page by page', async () => {
    graph.pageSize = 10;
    graph.team(BOSS, ids('d', 35));
    expect((await lines.directReports(caller(), BOSS)).size).toBe(35);
    // 10 + 10 + 10 + 5.
    expect(graph.batches).toBe(4);
  });

  test('that run in a circle end, and a manager is never below themselves', async () => {
    const [a, b] = [id('b', 1), id('b', 2)];
    graph.team(BOSS, [a]);
    graph.team(a, [b, BOSS]);
    graph.team(b, [a, b, BOSS]);
    expect([...(await lines.everybodyBelow(caller(), BOSS))].sort()).toEqual([a, b]);
    graph.team(BOSS, [a, BOSS]);
    now = new Date(now.getTime() + 16 * 60_000);
    expect([...(await lines.directReports(caller(), BOSS))]).toEqual([a]);
  });

  test('hold people only: an organisational contact is nobody', async () => {
    graph.team(BOSS, []);
    graph.partTrouble = () => ({
      status: 200,
      body: {
        value: [
          { '@odata.type': '#microsoft.graph.orgContact', id: id('e', 1) },
          { '@odata.type': '#microsoft.graph.user', id: id('d', 1).toUpperCase() },
        ],
      },
    });
    expect([...(await lines.directReports(caller(), BOSS))]).toEqual([id('d', 1)]);
  });

  test('are asked for in the caller’s name and kept 15 minutes for that caller alone', async () => {
    graph.team(BOSS, ids('d', 3));
    await lines.directReports(caller(), BOSS);
    await lines.directReports(caller(), BOSS);
    expect(graph.calls).toBe(1);
    await lines.directReports(caller(id('d', 1)), BOSS);
    expect(graph.calls).toBe(2);
    expect(exchanges).toEqual([`token of ${BOSS}`, `token of ${id('d', 1)}`]);
    now = new Date(now.getTime() + 15 * 60_000 - 1);
    await lines.directReports(caller(), BOSS);
    expect(graph.calls).toBe(2);
    now = new Date(now.getTime() + 1);
    await lines.directReports(caller(), BOSS);
    expect(graph.calls).toBe(3);
  });

  test('are asked for once when many wait', async () => {
    graph.team(BOSS, ids('d', 3));
    await Promise.all(Array.from({ length: 20 }, () => lines.directReports(caller(), BOSS)));
    expect(graph.calls).toBe(1);
  });

  test('are asked for again as a throttled batch says, fractions of a second included', async () => {
    graph.team(BOSS, ids('d', 3));
    const waits = ['1.5', '2', null];
    graph.trouble = () => {
      if (waits.length === 0) return null;
      const wait = waits.shift();
      return new Response('', { status: 429, headers: wait ? { 'retry-after': wait } : {} });
    };
    expect((await lines.directReports(caller(), BOSS)).size).toBe(3);
    // Without a word from Graph: a second, doubled for each try before.
    expect(slept).toEqual([1_500, 2_000, 4_000]);
  });

  test('are asked for again only for the parts of a batch that were throttled', async () => {
    const managers = ids('b', 3);
    graph.team(BOSS, managers);
    managers.forEach((manager, i) => graph.team(manager, ids('d', 1, 1 + i)));
    let left = 2;
    graph.partTrouble = (manager) =>
      manager === managers[1] && left-- > 0
        ? { status: 429, headers: { 'Retry-After': String(3 + left) } }
        : null;
    expect((await lines.everybodyBelow(caller(), BOSS)).size).toBe(6);
    expect(slept).toEqual([4_000, 3_000]);
  });

  test('are given up with a 503 when Graph stays busy', async () => {
    graph.trouble = () => new Response('', { status: 503 });
    await expect(lines.directReports(caller(), BOSS)).rejects.toMatchObject({
      status: 503,
      code: 'unavailable',
      data: { what: 'graph' },
    });
    expect(slept).toEqual([1_000, 2_000, 4_000, 8_000, 16_000]);
  });

  test('do not follow a next page to another place', async () => {
    graph.team(BOSS, []);
    graph.partTrouble = () => ({
      status: 200,
      body: { value: [], '@odata.nextLink': 'https://evil.example/v1.0/users' },
    });
    await expect(lines.directReports(caller(), BOSS)).rejects.toThrow('outside Microsoft Graph');
    expect(graph.calls).toBe(1);
  });

  test('of a company of 10,000 are read once', async () => {
    // 1 + 9 + 90 managers, then 9,900 people: 10,000 in all.
    const [heads, managers] = [ids('b', 9), ids('b', 90, 100)];
    graph.team(BOSS, heads);
    heads.forEach((head, i) => graph.team(head, managers.slice(10 * i, 10 * i + 10)));
    managers.forEach((manager, i) => graph.team(manager, ids('d', 110, 1 + 110 * i)));
    const below = await lines.everybodyBelow(caller(), BOSS);
    expect(below.size).toBe(9 + 90 + 9_900);
    // 1 + 1 + 5 for the managers, 9,900 / 20 for everybody who leads nobody.
    expect(graph.batches).toBe(1 + 1 + 5 + 495);
  });
});
