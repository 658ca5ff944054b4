import { id, ids } from './support/ids';
import { knowsFinance } from './support/vectors';
import { noNoise, World } from './support/world';

const BOSS = id('b');
const TEAM = ids('d', 12);

describe('a release', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.create({ randomInt: noNoise });
    world.graph.team(BOSS, TEAM);
  });
  afterAll(() => world.stop());

  test('says how many contributed while they are too few', async () => {
    await world.contributeAll(TEAM.slice(0, 9), knowsFinance('3+'));
    const { status, body } = await world.release(BOSS);
    expect(status).toBe(200);
    expect(body).toEqual({ state: 'notEnough', contributors: 9, minimum: 10 });
  });

  test('is made when the tenth contributes, and then stays the same to the byte', async () => {
    await world.contributeAll(TEAM.slice(9, 10), knowsFinance('0'));
    const first = await world.release(BOSS);
    // 9 of 10 know three in Finance, nobody knows anyone in Legal; no noise.
    expect(first.body).toMatchObject({
      state: 'released',
      month: '2026-03',
      contributors: 10,
      departments: [
        { name: 'Finance', know: 'moreThanThreeInFour', deep: 'moreThanThreeInFour' },
        { name: 'Legal', know: 'fewerThanOneInFour', deep: 'fewerThanOneInFour' },
      ],
      singleBridge: 1,
    });
    await world.contributeAll(TEAM, knowsFinance('0'));
    expect((await world.release(BOSS)).text).toBe(first.text);
  });
});
