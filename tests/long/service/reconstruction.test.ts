import { allLooksAt, gainOfLooks, spentBy } from '../../service/reconstruction/independentDraws';
import {
  learnedFromProduct,
  learnedKnowingAllOthers,
  learnedWithoutProtection,
  learnedWithPuppets,
} from '../../service/reconstruction/learned';
import { SCHEDULES, shownSets, WITH_PUPPETS } from '../../service/reconstruction/schedule';

jest.setTimeout(120_000);

const FIVE_POINTS = 0.05;

/**
 * A manager sees every release of 24 months, knows who contributed when, how common each answer is, and how the figures are
 * made, and guesses the target's answer (0, 1–2, 3+) about one department by likelihood. The advantage is the share of
 * right guesses less that of one who guesses by the prior alone, which is right in half of the cases.
 */
describe('what a manager learns about one member in 24 months', () => {
  test.each(Object.entries(SCHEDULES))('is at most five points, when %s', (_name, schedule) => {
    const learned = learnedFromProduct(schedule, { worlds: 150, particles: 800 });
    expect(learned).toBeLessThanOrEqual(FIVE_POINTS);
  });

  test.each(Object.entries(WITH_PUPPETS))('is at most five points, when %s', (_name, schedule) => {
    const learned = learnedWithPuppets(schedule, { worlds: 100, particles: 400 });
    expect(learned).toBeLessThanOrEqual(FIVE_POINTS);
  });

  test.each([
    'the target leaves alone',
    'the target joins alone',
    'the target comes and goes every other month',
  ] as const)('would be nearly everything without protection, when %s', (name) => {
    const learned = learnedWithoutProtection(SCHEDULES[name], { worlds: 60, particles: 300 });
    expect(learned).toBeGreaterThan(0.35);
  });

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
    expect(spentBy(sizes)).toBeLessThanOrEqual(1);
    expect(gainOfLooks(sizes)).toBeLessThanOrEqual(FIVE_POINTS);
  });

  test.each([[[10, 10]], [[11, 11, 11]], [[10, 11, 17]], [[27, 27, 27, 27, 27, 27]]])(
    'would be more than five points after these looks, which are not allowed: %j',
    (sizes) => {
      expect(spentBy(sizes)).toBeGreaterThan(1);
      expect(gainOfLooks(sizes)).toBeGreaterThan(FIVE_POINTS);
    },
  );

  test('is what noise and few looks leave to one who made all other accounts and exchanges them every month', () => {
    const schedule = SCHEDULES['three leave and three join every month, the target stays'];
    const size = { worlds: 200, particles: 100 };
    // Nobody else's answers hide the target's here; a look every month would tell it in most cases.
    expect(learnedKnowingAllOthers(schedule, size)).toBeGreaterThan(0.3);
    expect(learnedKnowingAllOthers(shownSets(schedule), size)).toBeLessThan(0.15);
  });
});
