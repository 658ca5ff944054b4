import { id, ids } from './support/ids';
import { knowsFinance } from './support/vectors';
import { noNoise, World } from './support/world';

let nextBoss = 1;
let nextPerson = 1;
const newBoss = (): string => id('b', nextBoss++);
const newPeople = (count: number): readonly string[] => {
  nextPerson += count;
  return ids('d', count, nextPerson - count);
};

describe('two releases of which one lies inside the other', () => {
  let world: World;
  const tree = '?scope=tree';

  beforeAll(async () => {
    world = await World.create({ randomInt: noNoise });
  });
  beforeEach(() => world.month(0));
  afterAll(() => world.stop());

  const stateOf = async (manager: string, query = ''): Promise<unknown> =>
    (await world.release(manager, manager, query)).body['state'];

  /** A manager over sub-managers with teams of these sizes, and so many people of their own. All but managers contribute. */
  async function company(
    own: number,
    ...teams: readonly number[]
  ): Promise<{
    top: string;
    own: readonly string[];
    subs: readonly string[];
    teams: readonly (readonly string[])[];
  }> {
    const top = newBoss();
    const people = newPeople(own);
    const subs = teams.map(newBoss);
    const members = teams.map(newPeople);
    subs.forEach((sub, i) => world.graph.team(sub, members[i]!));
    world.graph.team(top, [...subs, ...people]);
    await world.contributeAll([...people, ...members.flat()], knowsFinance('0'));
    return { top, own: people, subs, teams: members };
  }

  test('are both shown where the difference is at least the minimum', async () => {
    const { top, subs } = await company(10, 12);
    expect(await stateOf(top, tree)).toBe('released');
    expect(await stateOf(subs[0]!)).toBe('released');
  });

  test('are both shown where they are of the same people', async () => {
    const { top, subs } = await company(0, 12);
    expect(await stateOf(top, tree)).toBe('released');
    expect(await stateOf(subs[0]!, tree)).toBe('released');
  });

  test.each([1, 2, 9])(
    'are not both shown where %i people are left: the manager asks second',
    async (left) => {
      const { top, subs } = await company(left, 12);
      expect(await stateOf(subs[0]!)).toBe('released');
      expect((await world.release(top, top, tree)).body).toEqual({ state: 'withheld' });
    },
  );

  test.each([1, 9])(
    'are not both shown where %i people are left: the sub-manager asks second',
    async (left) => {
      const { top, subs } = await company(left, 12);
      expect(await stateOf(top, tree)).toBe('released');
      expect(await stateOf(subs[0]!)).toBe('withheld');
    },
  );

  test('are not both shown where a whole is left with few when all its shown parts are subtracted', async () => {
    // 11 + 11 + 3: beside each part alone, 14 are left; beside both, 3.
    const { top, subs } = await company(3, 11, 11);
    expect(await stateOf(subs[0]!)).toBe('released');
    expect(await stateOf(top, tree)).toBe('released');
    expect(await stateOf(subs[1]!)).toBe('withheld');
  });

  test('are not both shown in the other order either', async () => {
    const { top, subs } = await company(3, 11, 11);
    expect(await stateOf(subs[0]!)).toBe('released');
    expect(await stateOf(subs[1]!)).toBe('released');
    expect(await stateOf(top, tree)).toBe('withheld');
  });

  test('are not both shown to one manager: direct reports beside the whole tree', async () => {
    const { top } = await company(12, 4);
    expect(await stateOf(top)).toBe('released');
    expect(await stateOf(top, tree)).toBe('withheld');
  });

  test('are compared over months: asking in turn is no way around', async () => {
    const { top, subs } = await company(2, 12);
    expect(await stateOf(subs[0]!)).toBe('released');
    world.month(1);
    expect(await stateOf(top, tree)).toBe('withheld');
    // Nor is waiting for two years, in which nobody asks.
    world.month(23);
    expect(await stateOf(top, tree)).toBe('withheld');
    world.month(24);
    expect(await stateOf(top, tree)).toBe('released');
  });

  test('are compared when somebody has moved meanwhile: a straggler is no way around', async () => {
    const { top, own, subs, teams } = await company(2, 12);
    expect(await stateOf(subs[0]!)).toBe('released');
    world.month(1);
    const stayed = teams[0]!.slice(1);
    world.graph.team(subs[0]!, stayed);
    // One of the shown twelve has left the company; two others are above them.
    world.graph.team(top, [subs[0]!, ...own]);
    expect(await stateOf(top, tree)).toBe('withheld');
  });

  test('of three layers are compared across all of them', async () => {
    const { top: middle, subs } = await company(10, 12);
    const head = newBoss();
    const few = newPeople(3);
    await world.contributeAll(few, knowsFinance('0'));
    world.graph.team(head, [middle, ...few]);
    expect(await stateOf(subs[0]!)).toBe('released');
    expect(await stateOf(middle, tree)).toBe('released');
    // Beside the middle layer, three are left.
    expect(await stateOf(head, tree)).toBe('withheld');
  });

  test('are all shown where at least the minimum is left beside all parts', async () => {
    const { top, subs } = await company(10, 12, 12);
    for (const manager of subs) expect(await stateOf(manager)).toBe('released');
    expect(await stateOf(top, tree)).toBe('released');
  });

  test('cannot be had by two who ask at the same moment', async () => {
    const { top, subs } = await company(3, 12);
    const elsewhere = await world.start({ randomInt: noNoise });
    const path = `/v1/managers/${subs[0]}/releases/current`;
    const answers = await Promise.all([
      world.release(top, top, tree),
      world.ask(subs[0]!, path, { app: elsewhere }),
    ]);
    const states = answers.map(({ body }) => body['state']);
    expect(states.sort()).toEqual(['released', 'withheld']);
  });
});

describe('one release asked for by many at once in two processes', () => {
  let world: World;
  const manager = id('b');
  const team = ids('d', 15);

  beforeAll(async () => {
    // Real noise: two computations would hardly agree.
    world = await World.create();
    world.graph.team(manager, team);
    await world.contributeAll(team, knowsFinance('1-2'));
  });
  afterAll(() => world.stop());

  test('is made once', async () => {
    const apps = [world.app, await world.start()];
    const readers = [manager, ...team];
    const path = `/v1/managers/${manager}/releases/current`;
    const texts = await Promise.all(
      readers.map(async (reader, i) => (await world.ask(reader, path, { app: apps[i % 2]! })).text),
    );
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('"state":"released"');
    const { rows } = await world.database.query('select count(*)::integer as n from release');
    expect(rows).toEqual([{ n: 1 }]);
  });
});
