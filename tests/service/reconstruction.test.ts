import { drawsAllowed } from '../../src/service/release/releaseRules';
import { advantage } from './reconstruction/attack';
import { gainOfAllLooks } from './reconstruction/independentDraws';
import { barePublication, protectedPublication } from './reconstruction/publication';
import { RandomSource } from './reconstruction/randomSource';
import { bareSets, SCHEDULES, shownSets, type Schedule } from './reconstruction/schedule';

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

  test.each([
    'the target leaves alone',
    'the target joins alone',
    'the target comes and goes every other month',
  ] as const)('would be nearly everything without protection, when %s', (name) => {
    expect(bare(SCHEDULES[name])).toBeGreaterThan(0.35);
  });

  test.each([5, 7, 9, 10, 11, 13, 16, 17, 22, 23, 29, 35])(
    'is at most five points in a team of %i, exactly, when all others are exchanged between all looks',
    (size) => {
      expect(gainOfAllLooks(size)).toBeLessThanOrEqual(FIVE_POINTS);
    },
  );

  test('would be more with one look more: the limit bites', () => {
    expect(gainOfAllLooks(10, drawsAllowed(10) + 2)).toBeGreaterThan(FIVE_POINTS);
    expect(gainOfAllLooks(17, drawsAllowed(17) + 1)).toBeGreaterThan(FIVE_POINTS);
  });

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
