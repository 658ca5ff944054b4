import { advantage } from './attack';
import { barePublication, protectedPublication } from './publication';
import { RandomSource } from './randomSource';
import { bareSets, isPuppet, shownSets, type Schedule } from './schedule';

/** How many teams are imagined; with more of them there is less chance in the result. */
export interface SimulationSize {
  readonly worlds: number;
  readonly particles: number;
}

const SEED = 6;
const nobody = (): boolean => false;
const everybody = (): boolean => true;

/** From the releases as the product makes them. */
export function learnedFromProduct(schedule: Schedule, { worlds, particles }: SimulationSize) {
  const one = { publication: protectedPublication, known: nobody, particles };
  return advantage({ ...one, sets: shownSets(schedule) }, worlds, new RandomSource(SEED));
}

/** From the releases as the product makes them, by a manager whose own accounts withdraw to force a new set. */
export function learnedWithPuppets(schedule: Schedule, { worlds, particles }: SimulationSize) {
  const sets = shownSets(schedule, isPuppet);
  expect(sets.length).toBeGreaterThan(1);
  const one = { sets, publication: protectedPublication, known: isPuppet, particles };
  return advantage(one, worlds, new RandomSource(SEED));
}

/** From every set as it is, without noise or rounding. */
export function learnedWithoutProtection(schedule: Schedule, size: SimulationSize) {
  const { worlds, particles } = size;
  const one = { publication: barePublication, known: nobody, particles };
  return advantage({ ...one, sets: bareSets(schedule) }, worlds, new RandomSource(SEED));
}

/** From noisy figures of these sets, by a manager who made every account but the target's. */
export function learnedKnowingAllOthers(sets: Schedule, { worlds, particles }: SimulationSize) {
  const one = { sets, publication: protectedPublication, known: everybody, particles };
  return advantage(one, worlds, new RandomSource(SEED));
}
