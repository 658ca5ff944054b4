import { id, ids } from './support/ids';
import { knowsFinance } from './support/vectors';
import { noNoise, World, type Answer } from './support/world';

let boss = 100;
let people = 1000;

describe('a release', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.create({ randomInt: noNoise });
  });
  beforeEach(() => world.month(0));
  afterAll(() => world.stop());

  /** A new manager with a team of so many; nobody has contributed yet. */
  function newTeam(size: number): { manager: string; team: readonly string[] } {
    const manager = id('b', boss++);
    const team = ids('d', size, people);
    people += size;
    world.graph.team(manager, team);
    return { manager, team };
  }

  const figures = ({ body }: Answer): unknown => {
    const { departments, levels, wide, internal, contributors } = body;
    return { departments, levels, wide, internal, contributors };
  };
  const finance = ({ body }: Answer): unknown =>
    (body['departments'] as readonly Record<string, unknown>[] | undefined)?.[0];

  test('says how many contributed while they are too few, and is made when the tenth does', async () => {
    const { manager, team } = newTeam(10);
    await world.contributeAll(team.slice(0, 9), knowsFinance('3+'));
    expect((await world.release(manager)).body).toEqual({
      state: 'notEnough',
      contributors: 9,
      minimum: 10,
    });
    await world.contributeAll(team.slice(9), knowsFinance('0'));
    // 9 of 10 know three in Finance, nobody knows anyone in Legal; no noise here.
    expect((await world.release(manager)).body).toMatchObject({
      state: 'released',
      month: '2026-03',
      scope: 'direct',
      contributors: 10,
      departments: [
        { name: 'Finance', know: 'moreThanThreeInFour', deep: 'moreThanThreeInFour' },
        { name: 'Legal', know: 'fewerThanOneInFour', deep: 'fewerThanOneInFour' },
      ],
      wide: 'fewerThanOneInFour',
      internal: 'fewerThanOneInFour',
      singleBridge: 1,
    });
  });

  test('never counts a team that is smaller than the minimum: the count would tell who', async () => {
    const { manager, team } = newTeam(9);
    const answers = [(await world.release(manager)).body];
    await world.contributeAll(team.slice(0, 1), knowsFinance('3+'));
    answers.push((await world.release(manager)).body);
    await world.contributeAll(team.slice(1), knowsFinance('3+'));
    answers.push((await world.release(manager)).body);
    const same = { state: 'teamTooSmall', minimum: 10 };
    expect(answers).toEqual([same, same, same]);
  });

  test('holds nothing about a person: no id, no name, no list, no exact count', async () => {
    const { manager, team } = newTeam(10);
    await world.contributeAll(team, knowsFinance('1-2'));
    const { body, text } = await world.release(manager);
    expect(Object.keys(body).sort()).toEqual([
      'contributors',
      'departments',
      'internal',
      'levels',
      'minimum',
      'month',
      'scope',
      'since',
      'singleBridge',
      'state',
      'wide',
    ]);
    for (const person of [manager, ...team]) expect(text).not.toContain(person);
  });

  test('stays the same to the byte, whatever happens later in the month', async () => {
    const { manager, team } = newTeam(12);
    await world.contributeAll(team, knowsFinance('3+'));
    const first = await world.release(manager);
    await world.contributeAll(team.slice(0, 6), knowsFinance('0'));
    await world.withdraw(team[7]!);
    world.graph.team(manager, team.slice(0, 11));
    world.now = new Date('2026-03-31T23:59:59Z');
    expect((await world.release(manager)).text).toBe(first.text);
    // And it can still be read when it is past, by its month.
    world.month(5);
    const past = await world.ask(manager, `/v1/managers/${manager}/releases/2026-03`);
    expect(past.text).toBe(first.text);
  });

  test('moves a figure only when two people moved', async () => {
    const { manager, team } = newTeam(10);
    await world.contributeAll(team.slice(0, 4), knowsFinance('3+'));
    await world.contributeAll(team.slice(4), knowsFinance('0'));
    // 4 of 10: two in five.
    expect(finance(await world.release(manager))).toMatchObject({ know: 'twoInFive' });
    // 5 of 10 would be rounded to three in five: one person's change must not show.
    await world.contribute(team[4]!, knowsFinance('3+'));
    world.month(1);
    expect(finance(await world.release(manager))).toMatchObject({ know: 'twoInFive' });
    await world.contribute(team[5]!, knowsFinance('3+'));
    world.month(2);
    expect(finance(await world.release(manager))).toMatchObject({ know: 'threeInFive' });
  });

  describe('subtracted from the one before', () => {
    /** Nobody knows anyone, but for the person who joins, leaves or moves. */
    async function baseline(size: number): Promise<{ manager: string; team: readonly string[] }> {
      const { manager, team } = newTeam(size);
      await world.contributeAll(team, knowsFinance('0'));
      return { manager, team };
    }

    test('tells nothing of one or two who join', async () => {
      const { manager, team } = await baseline(10);
      const before = await world.release(manager);
      const joiners = newTeam(2).team;
      await world.contributeAll(joiners, knowsFinance('3+'));
      world.graph.team(manager, [...team, ...joiners]);
      world.month(1);
      const after = await world.release(manager);
      expect(after.body['month']).toBe('2026-04');
      expect(figures(after)).toEqual(figures(before));
    });

    test('counts joiners when the third is there', async () => {
      const { manager, team } = await baseline(10);
      await world.release(manager);
      const joiners = newTeam(3).team;
      await world.contributeAll(joiners, knowsFinance('3+'));
      for (const [ahead, count] of [
        [1, 2],
        [2, 3],
      ] as const) {
        world.graph.team(manager, [...team, ...joiners.slice(0, count)]);
        world.month(ahead);
        const { body } = await world.release(manager);
        // Two wait; with the third, 3 of 13 count.
        expect(body['contributors']).toBe(count === 2 ? 10 : 13);
      }
    });

    test('tells nothing of one or two who leave, or change teams', async () => {
      const from = await baseline(12);
      const to = await baseline(10);
      const before = [await world.release(from.manager), await world.release(to.manager)];
      const mover = from.team[0]!;
      world.graph.team(from.manager, from.team.slice(1));
      world.graph.team(to.manager, [...to.team, mover]);
      world.month(1);
      const after = [await world.release(from.manager), await world.release(to.manager)];
      expect(after.map(figures)).toEqual(before.map(figures));
    });

    test('counts small changes against every earlier set, not only the last', async () => {
      const { manager, team } = await baseline(13);
      const before = await world.release(manager);
      // Three accounts come for one month, and go again with the target: the set differs from the first by one.
      const puppets = newTeam(3).team;
      await world.contributeAll(puppets, knowsFinance('0'));
      world.graph.team(manager, [...team, ...puppets]);
      world.month(1);
      const between = await world.release(manager);
      expect(between.body['contributors']).toBe(16);
      world.graph.team(manager, team.slice(1));
      world.month(2);
      const after = await world.release(manager);
      expect(figures(after)).toEqual(figures(between));
      expect(before.body['contributors']).toBe(13);
    });

    test('goes without a withdrawn row at once', async () => {
      const { manager, team } = newTeam(14);
      await world.contributeAll(team.slice(0, 4), knowsFinance('3+'));
      await world.contributeAll(team.slice(4), knowsFinance('0'));
      // 4 of 14 is rounded to one in five.
      expect(finance(await world.release(manager))).toMatchObject({ know: 'fewerThanOneInFour' });
      await world.withdraw(team[13]!);
      world.month(1);
      const { body } = await world.release(manager);
      expect(body['contributors']).toBe(13);
    });

    test('is not made from too few after withdrawals, although figures stood before', async () => {
      const { manager, team } = await baseline(10);
      await world.release(manager);
      await world.withdraw(team[0]!);
      world.month(1);
      expect((await world.release(manager)).body).toMatchObject({
        state: 'notEnough',
        contributors: 9,
      });
    });

    test('goes on from the old manager’s figures when a new manager takes the team over', async () => {
      const { manager, team } = await baseline(12);
      const before = await world.release(manager);
      const successor = id('b', boss++);
      world.graph.team(manager, []);
      world.graph.team(successor, team.slice(1));
      world.month(1);
      const after = await world.release(successor);
      expect(figures(after)).toEqual(figures(before));
      expect((await world.release(manager)).status).toBe(403);
      // What was taken over was a look for the new manager too: at 12, one more is left in two years.
      const sinces: unknown[] = [];
      for (const ahead of [2, 3]) {
        const joiners = newTeam(3).team;
        await world.contributeAll(joiners, knowsFinance('0'));
        world.graph.team(successor, [...team.slice(0, 9), ...joiners]);
        world.month(ahead);
        sinces.push((await world.release(successor)).body['since']);
      }
      expect(sinces).toEqual(['2026-05', '2026-05']);
    });
  });

  test('does not count the manager, who knows the own answers', async () => {
    const { manager, team } = newTeam(10);
    await world.contributeAll([manager, ...team.slice(0, 9)], knowsFinance('3+'));
    world.graph.team(manager, [...team, manager]);
    expect((await world.release(manager)).body).toMatchObject({ contributors: 9 });
    expect((await world.release(manager, manager, '?scope=tree')).body).toMatchObject({
      contributors: 9,
    });
  });

  test('does not name a department that fewer than the minimum name', async () => {
    const { manager, team } = newTeam(12);
    await world.contributeAll(team, knowsFinance('0'));
    await world.contribute(team[0]!, {
      ...knowsFinance('0'),
      departments: { Finance: '0', 'Works council': '3+' },
    });
    const { text } = await world.release(manager);
    expect(text).toContain('Finance');
    expect(text).not.toContain('Works council');
    // Legal is named by 11, Finance by 12.
    expect(text).toContain('Legal');
  });

  test('takes one department in several spellings as one', async () => {
    const { manager, team } = newTeam(10);
    await world.contributeAll(team.slice(0, 6), knowsFinance('3+'));
    for (const member of team.slice(6)) {
      await world.contribute(member, {
        ...knowsFinance('3+'),
        departments: { ' finance': '3+', Legal: '0' },
      });
    }
    const { body } = await world.release(manager);
    expect((body['departments'] as readonly { name: string }[]).map(({ name }) => name)).toEqual([
      'Finance',
      'Legal',
    ]);
  });

  describe('under a manager who adds accounts of their own', () => {
    test('looks at few sets in two years: the same people cannot be looked at afresh every month', async () => {
      const { manager, team } = newTeam(10);
      await world.contributeAll(team, knowsFinance('0'));
      const sinces: unknown[] = [];
      for (let month = 0; month < 26; month++) {
        world.month(month);
        const puppets = newTeam(3).team;
        await world.contributeAll(puppets, knowsFinance('0'));
        world.graph.team(manager, [...team, ...puppets]);
        const { body } = await world.release(manager);
        expect(body['contributors']).toBe(13);
        sinces.push(body['since']);
      }
      // A look at 13 takes 5.4 / 13 of all looks, so two in 24 months. The first look falls out of the window in month 24.
      const second = Array.from({ length: 23 }, () => '2026-04');
      expect(sinces).toEqual(['2026-03', ...second, '2028-03', '2028-04']);
    });

    test('has no second set of looks at the same people through the other scope', async () => {
      const { manager, team } = newTeam(10);
      await world.contributeAll(team, knowsFinance('0'));
      const states: unknown[] = [];
      for (const [month, query] of ['', '?scope=tree', '', '?scope=tree'].entries()) {
        world.month(month);
        const puppets = newTeam(3).team;
        await world.contributeAll(puppets, knowsFinance('0'));
        world.graph.team(manager, [...team, ...puppets]);
        const { body } = await world.release(manager, manager, query);
        states.push(body['state'] === 'released' ? body['since'] : body['state']);
      }
      // Two looks at 13 in all; then each scope goes on with what it had.
      expect(states).toEqual(['2026-03', '2026-04', '2026-03', '2026-04']);
    });

    test('cannot force more looks by withdrawing: then there is no release', async () => {
      const { manager, team } = newTeam(16);
      await world.contributeAll(team, knowsFinance('0'));
      const states: unknown[] = [];
      for (let month = 0; month < 4; month++) {
        world.month(month);
        states.push((await world.release(manager)).body['state']);
        await world.withdraw(team[month]!);
      }
      // 16, then 15 contributors: two looks. For 14 and 13 there is no third.
      expect(states).toEqual(['released', 'released', 'withheld', 'withheld']);
    });
  });

  test('counts nobody in smaller company than they agreed to', async () => {
    const { manager, team } = newTeam(6);
    await world.contributeAll(team, knowsFinance('0'));
    const strict = world.app;
    world.app = await world.start({ randomInt: noNoise }, { MINIMUM_CONTRIBUTORS: '5' });
    expect((await world.ask(team[0]!, '/v1/rules')).body).toMatchObject({
      minimumContributors: 5,
      belowUsual: true,
    });
    expect((await world.release(manager)).body).toEqual({
      state: 'notEnough',
      contributors: 0,
      minimum: 5,
    });
    // Having been shown the smaller number, they contribute again.
    await world.contributeAll(team, knowsFinance('0'));
    expect((await world.release(manager)).body).toMatchObject({
      state: 'released',
      contributors: 6,
    });
    world.app = strict;
  });

  test('cannot be made with a minimum below five', async () => {
    await expect(world.start({}, { MINIMUM_CONTRIBUTORS: '4' })).rejects.toThrow(
      'MINIMUM_CONTRIBUTORS',
    );
  });
});

describe('the noise of a release', () => {
  let world: World;
  const manager = id('b');
  const team = ids('d', 12);
  const noise = async (): Promise<unknown> =>
    (await world.database.query('select basis_id, cell, value from noise order by 1, 2')).rows;

  beforeAll(async () => {
    world = await World.create();
    world.graph.team(manager, team);
    await world.contributeAll(team, knowsFinance('3+'));
  });
  afterAll(() => world.stop());

  test('is drawn once per cell and set, and used again as long as the set stays the same', async () => {
    await world.release(manager);
    const drawn = await noise();
    // 2 departments and 7 levels with two questions each, and two questions more.
    expect(drawn).toHaveLength(2 * (2 + 7) + 2);
    await world.contributeAll(team.slice(0, 5), knowsFinance('0'));
    world.month(1);
    await world.release(manager);
    expect(await noise()).toEqual(drawn);
  });

  test('is the same for everybody who is shown the same set', async () => {
    const drawn = await noise();
    await world.release(manager, manager, '?scope=tree');
    expect(await noise()).toEqual(drawn);
  });

  test('is drawn anew for a set that differs by three', async () => {
    world.graph.team(manager, team.slice(0, 9).concat(ids('d', 3, 50)));
    await world.contributeAll(ids('d', 3, 50), knowsFinance('3+'));
    world.month(2);
    await world.release(manager);
    expect(await noise()).toHaveLength(2 * (2 * (2 + 7) + 2));
  });
});
