import type { SettledCell } from '../../../src/service/release/cells';
import type { Outcome, Publication } from './publication';
import { RandomSource } from './randomSource';

/** How likely each of 0, 1–2, 3+ is before anything is seen. The manager knows it. */
export const PRIOR = [0.5, 0.25, 0.25] as const;

export interface Case {
  /** How many imagined teams the likelihood is taken over. */
  readonly particles: number;
  /** The sets that are shown, one after another. */
  readonly sets: readonly (readonly number[])[];
  readonly publication: Publication;
  /** Others whose answers the manager knows, because they are the manager's own accounts. */
  readonly known: (person: number) => boolean;
}

type Seen = readonly [know: string | number, deep: string | number];

export function drawValue(source: RandomSource): number {
  const share = source.share();
  if (share < PRIOR[0]) return 0;
  return share < PRIOR[0] + PRIOR[1] ? 1 : 2;
}

const counts = (set: readonly number[], values: readonly number[]): readonly [number, number] => {
  let [know, deep] = [0, 0];
  for (const person of set) {
    const value = values[person] ?? 0;
    if (value > 0) know++;
    if (value > 1) deep++;
  }
  return [know, deep];
};

/** What a manager sees of a team with these answers. */
export function watch(one: Case, values: readonly number[], source: RandomSource): readonly Seen[] {
  let before: readonly [SettledCell, SettledCell] | undefined;
  return one.sets.map((set) => {
    const [know, deep] = counts(set, values);
    const { publish, seen } = one.publication;
    before = [
      publish(know, set.length, before?.[0], source.int),
      publish(deep, set.length, before?.[1], source.int),
    ];
    return [seen(before[0]), seen(before[1])];
  });
}

interface Particle {
  readonly values: readonly number[];
  readonly state: readonly [SettledCell, SettledCell] | undefined;
}

interface Agreement {
  readonly likelihood: number;
  readonly agreeing: readonly Outcome[];
}

/** The outcomes of a count that agree with what was seen; asked over and over, so kept. */
class Agreements {
  readonly #kept = new Map<string, Agreement>();
  readonly #publication: Publication;

  constructor(publication: Publication) {
    this.#publication = publication;
  }

  of(count: number, of: number, before: SettledCell | undefined, seen: string | number): Agreement {
    const state = before && `${before.noisy}/${before.contributors}/${before.figure}`;
    const key = `${count}/${of}/${seen}/${state}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const agreeing = this.#publication
      .outcomes(count, of, before)
      .filter(({ settled }) => this.#publication.seen(settled) === seen);
    const likelihood = agreeing.reduce((sum, { probability }) => sum + probability, 0);
    const agreement = { likelihood, agreeing };
    this.#kept.set(key, agreement);
    return agreement;
  }
}

function pick({ likelihood, agreeing }: Agreement, source: RandomSource): SettledCell | undefined {
  let left = source.share() * likelihood;
  for (const { probability, settled } of agreeing) {
    left -= probability;
    if (left <= 0) return settled;
  }
  return agreeing.at(-1)?.settled;
}

function resample<T>(
  weighted: readonly (readonly [number, T])[],
  count: number,
  source: RandomSource,
): T[] {
  const total = weighted.reduce((sum, [weight]) => sum + weight, 0);
  const step = total / count;
  let next = source.share() * step;
  let reached = 0;
  const kept: T[] = [];
  for (const [weight, item] of weighted) {
    reached += weight;
    for (; next < reached; next += step) kept.push(item);
  }
  return kept;
}

/** Likelihood of everything seen if the target answered `target`, by a particle filter over everybody else. */
function likelihood(
  one: Case,
  seen: readonly Seen[],
  target: number,
  truth: readonly number[],
  agreements: Agreements,
  source: RandomSource,
): number {
  let particles: Particle[] = Array.from({ length: one.particles }, () => ({
    values: truth.map((value, person) => {
      if (person === 0) return target;
      return one.known(person) ? value : drawValue(source);
    }),
    state: undefined,
  }));
  let total = 1;
  for (const [i, set] of one.sets.entries()) {
    const [sawKnow, sawDeep] = seen[i]!;
    const weighted = particles.flatMap(({ values, state }) => {
      const [know, deep] = counts(set, values);
      const first = agreements.of(know, set.length, state?.[0], sawKnow);
      const second = agreements.of(deep, set.length, state?.[1], sawDeep);
      const a = pick(first, source);
      const b = pick(second, source);
      if (a === undefined || b === undefined) return [];
      const particle: Particle = { values, state: [a, b] };
      return [[first.likelihood * second.likelihood, particle] as const];
    });
    total *= weighted.reduce((sum, [weight]) => sum + weight, 0) / one.particles;
    if (total === 0) return 0;
    particles = resample(weighted, one.particles, source);
  }
  return total;
}

/** How likely the manager holds each answer of the target to be, after everything that was seen. */
function beliefs(
  one: Case,
  seen: readonly Seen[],
  truth: readonly number[],
  agreements: Agreements,
  source: RandomSource,
): readonly number[] {
  // The same draws for every answer, so that chance does not decide between them.
  const seed = 1 + source.int(2 ** 31);
  const scores = PRIOR.map(
    (prior, v) => prior * likelihood(one, seen, v, truth, agreements, new RandomSource(seed)),
  );
  const total = scores.reduce((sum, score) => sum + score, 0);
  return total === 0 ? PRIOR : scores.map((score) => score / total);
}

/**
 * How much more often the manager's best guess is right than the best guess by the prior alone, from −1 to 1: the mean
 * belief in the best guess, less the prior's. It has less chance in it than counting right guesses, and errs only upwards,
 * since errors of the filter can only raise the highest of several beliefs.
 */
export function advantage(one: Case, worlds: number, source: RandomSource): number {
  const people = 1 + Math.max(...one.sets.flat());
  const agreements = new Agreements(one.publication);
  let belief = 0;
  for (let world = 0; world < worlds; world++) {
    const values = Array.from({ length: people }, () => drawValue(source));
    const seen = watch(one, values, source);
    belief += Math.max(...beliefs(one, seen, values, agreements, source));
  }
  return belief / worlds - Math.max(...PRIOR);
}
