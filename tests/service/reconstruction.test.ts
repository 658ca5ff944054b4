import { lookCost } from '../../src/service/release/releaseRules';
import { advantage } from './reconstruction/attack';
import { gainOfLooks } from './reconstruction/independentDraws';
import { barePublication, protectedPublication } from './reconstruction/publication';
import { RandomSource } from './reconstruction/randomSource';
import {
  bareSets,
  isPuppet,
  SCHEDULES,
  shownSets,
  WITH_PUPPETS,
  type Schedule,
} from './reconstruction/schedule';

jest.setTimeout(120_000);

const nobody = (): boolean => false;
const everybody = (): boolean => true;
const FIVE_POINTS = 0.05;

/**
 * A manager sees every release of 24 months, knows who contributed when, how common each answer is, and how the figures are
 * made, and guesses the target's answer (0, 1–2, 3+) about one department by likelihood. The advantage is the share of
 * right guesses less that of one who guesses by the prior alone, which is right in half of the cases.
 */
describe('what a manager learns about one member in 24 months', () => {
  const product = (schedule: Schedule): number => {
    const sets = shownSets(schedule);
    const one = { sets, publication: protectedPublication, known: nobody, particles: 800 };
    return advantage(one, 150, new RandomSource(6));
  };
  const bare = (schedule: Schedule): number => {
    const sets = bareSets(schedule);
    const one = { sets, publication: barePublication, known: nobody, particles: 300 };
    return advantage(one, 60, new RandomSource(6));
  };

  test.each(Object.entries(SCHEDULES))('is at most five points, when %s', (_name, schedule) => {
    expect(product(schedule)).toBeLessThanOrEqual(FIVE_POINTS);
  });

  test.each(Object.entries(WITH_PUPPETS))('is at most five points, when %s', (_name, schedule) => {
    const sets = shownSets(schedule, isPuppet);
    expect(sets.length).toBeGreaterThan(1);
    const one = { sets, publication: protectedPublication, known: isPuppet, particles: 400 };
    expect(advantage(one, 100, new RandomSource(6))).toBeLessThanOrEqual(FIVE_POINTS);
  });

  test.each([
    'the target leaves alone',
    'the target joins alone',
    'the target comes and goes every other month',
  ] as const)('would be nearly everything without protection, when %s', (name) => {
    expect(bare(SCHEDULES[name])).toBeGreaterThan(0.35);
  });

  const spent = (sizes: readonly number[]): number =>
    sizes.reduce((sum, size) => sum + lookCost(size), 0);
  const allLooksAt = (size: number): readonly number[] =>
    Array<number>(Math.floor(1 / lookCost(size))).fill(size);

  test.each([5, 7, 9, 10, 11, 13, 16, 17, 22, 23, 27, 28, 33, 35])(
    'is at most five points in a team of %i, exactly, when all others are exchanged between all looks',
    (size) => {
      expect(gainOfLooks(allLooksAt(size))).toBeLessThanOrEqual(FIVE_POINTS);
    },
  );

  test.each([
    // Of the 371 ways in which a team of 5 to 30 can use up its looks, those that tell most.
    [[20, 20, 20, 30]],
    [[20, 30, 30, 30, 30]],
    [[20, 20, 24, 24]],
    [[15, 15, 20]],
    [[10, 14]],
    [[5, 100]],
  ])('is at most five points in a team that grows or shrinks: %j', (sizes) => {
    expect(spent(sizes)).toBeLessThanOrEqual(1);
    expect(gainOfLooks(sizes)).toBeLessThanOrEqual(FIVE_POINTS);
  });

  test.each([[[10, 10]], [[11, 11, 11]], [[10, 11, 17]], [[27, 27, 27, 27, 27, 27]]])(
    'would be more than five points after these looks, which are not allowed: %j',
    (sizes) => {
      expect(spent(sizes)).toBeGreaterThan(1);
      expect(gainOfLooks(sizes)).toBeGreaterThan(FIVE_POINTS);
    },
  );

  test('is what noise and few looks leave to one who made all other accounts and exchanges them every month', () => {
    const schedule = SCHEDULES['three leave and three join every month, the target stays'];
    const against = (sets: Schedule): number => {
      const one = { sets, publication: protectedPublication, known: everybody, particles: 100 };
      return advantage(one, 200, new RandomSource(6));
    };
    // Nobody else's answers hide the target's here; a look every month would tell it in most cases.
    const everyMonth = against(schedule);
    const allowed = against(shownSets(schedule));
    expect(everyMonth).toBeGreaterThan(0.3);
    expect(allowed).toBeLessThan(0.15);
  });
});
