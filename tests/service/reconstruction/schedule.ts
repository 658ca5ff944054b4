import {
  basisOf,
  chooseBasis,
  type Basis,
  type PastRelease,
} from '../../../src/service/release/basis';
import { monthOf } from '../../../src/service/release/releaseKey';

/** Who has contributed in each month, by number; the target is number 0. */
export type Schedule = readonly (readonly number[])[];

export const MONTHS = 24;
const MINIMUM = 10;

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

/** The same people for so many months. */
const during = (months: number, people: readonly number[]): Schedule =>
  Array.from({ length: months }, () => people);

const HALF = MONTHS / 2;

/** Twelve contributors and what a manager may know of their coming and going. */
export const SCHEDULES = {
  'nobody comes or goes': during(MONTHS, range(0, 12)),
  'the target leaves alone': [...during(HALF, range(0, 12)), ...during(HALF, range(1, 12))],
  'the target joins alone': [...during(HALF, range(1, 12)), ...during(HALF, range(0, 12))],
  'the target leaves with two others': [
    ...during(HALF, range(0, 13)),
    ...during(HALF, range(3, 13)),
  ],
  'the target comes and goes every other month': Array.from({ length: MONTHS }, (_, i) =>
    range(i % 2, 12),
  ),
  'one joins and one leaves every month, the target stays': Array.from(
    { length: MONTHS },
    (_, i) => [0, ...range(1 + i, 12 + i)],
  ),
  'three leave and three join every month, the target stays': Array.from(
    { length: MONTHS },
    (_, i) => [0, ...range(1 + 3 * i, 12 + 3 * i)],
  ),
} satisfies Readonly<Record<string, Schedule>>;

/** The manager's own accounts, whose answers the manager knows and which withdraw to force a new set. */
const PUPPETS = range(100, 106);
export const isPuppet = (person: number): boolean => PUPPETS.includes(person);

/** The target moves in the month in which a puppet withdraws: a change of two that does not wait for a third. */
export const WITH_PUPPETS = {
  'the target leaves while a puppet withdraws': [
    ...during(HALF, [...range(0, 11), ...PUPPETS.slice(0, 1)]),
    ...during(HALF, range(1, 11)),
  ],
  'the target joins while a puppet withdraws': [
    ...during(HALF, [...range(1, 11), ...PUPPETS.slice(0, 1)]),
    ...during(HALF, range(0, 11)),
  ],
  'the target comes and goes while one of six puppets withdraws each time': Array.from(
    { length: MONTHS },
    (_, i) => [...range(i % 2, 27), ...PUPPETS.slice(Math.min(i, 6))],
  ),
} satisfies Readonly<Record<string, Schedule>>;

/**
 * The sets that the product shows month by month, each where it changes.
 *
 * @param withdraws who withdraws when they are no longer there; all others leave the team.
 */
export function shownSets(
  schedule: Schedule,
  withdraws: (person: number) => boolean = () => false,
): readonly (readonly number[])[] {
  const shown: PastRelease[] = [];
  const sets: Basis[] = [];
  schedule.forEach((people, i) => {
    const month = monthOf(new Date(Date.UTC(2026, i, 1)));
    const current = basisOf(people.map(String));
    const noiseKept = shown.some(({ basis }) => basis.id === current.id);
    const past = [...shown];
    const looks = shown.filter(({ drew }) => drew).map(({ basis }) => basis.members.size);
    const last = shown.at(-1);
    const gone = [...(last?.basis.members ?? [])].filter((member) => !current.members.has(member));
    const withdrawn = new Set(gone.filter((member) => withdraws(Number(member))));
    const choice = chooseBasis(
      { current, past, looks, withdrawn, noiseKept },
      { minimum: MINIMUM },
    );
    if (choice.kind === 'compute') {
      shown.push({ month, basis: current, drew: choice.drew });
      if (last?.basis.id !== current.id) sets.push(current);
    } else if (choice.kind === 'keep' && last !== undefined) {
      shown.push({ ...last, month, drew: false });
    }
  });
  return sets.map(({ members }) => [...members].map(Number));
}

/** The sets of a service without protection: whoever has contributed, every month in which that changes. */
export function bareSets(schedule: Schedule): readonly (readonly number[])[] {
  return schedule.filter((people, i) => people.join() !== schedule[i - 1]?.join());
}
