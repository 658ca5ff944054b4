import type { SeededRandom } from '../../random/seededRandom';
import type { Worker } from './worker';

/** Half hours from 8:00 to 23:00 on the clock of Berlin, Monday to Friday. */
const SLOTS_A_DAY = 30;
const FIRST_MINUTE = 8 * 60;
const TRIES = 25;

/** The hours of a day in which people work, as half hours after 8:00 in Berlin. */
const WORKING = {
  'Europe/Berlin': { from: 1, until: 20 },
  'Europe/Paris': { from: 1, until: 20 },
  'America/New_York': { from: 14, until: 30 },
} as const;

const LUNCH = { 'Europe/Berlin': 8, 'Europe/Paris': 9, 'America/New_York': 20 } as const;

/** Minutes between the wall clocks of Berlin and the zone in most weeks of the year. */
const BEHIND_BERLIN = {
  'Europe/Berlin': 0,
  'Europe/Paris': 0,
  'America/New_York': 360,
} as const;

/** A time for a meeting: weekday and half hour on the clock of Berlin. */
export interface Slot {
  readonly weekday: number;
  readonly halfHour: number;
}

/** Knows who is busy when, so that made-up meetings rarely overlap. */
export interface Diary {
  /** A time in every week (`week` null) or in one week, free for all of them if one is found. */
  findSlot(
    workers: readonly Worker[],
    minutes: number,
    week: number | null,
    random: SeededRandom,
  ): Slot;
}

export function minuteFor(worker: Worker, slot: Slot): number {
  return FIRST_MINUTE + slot.halfHour * 30 - BEHIND_BERLIN[worker.account.zone];
}

export function createDiary(): Diary {
  const taken = new Map<string, Uint8Array>();
  const gridOf = (worker: Worker, week: number | null): Uint8Array => {
    const key = `${worker.account.id}|${week ?? 'every'}`;
    let grid = taken.get(key);
    if (!grid) {
      grid = new Uint8Array(SLOTS_A_DAY * 5);
      taken.set(key, grid);
    }
    return grid;
  };
  return {
    findSlot: (workers, minutes, week, random) => {
      const grids = workers.flatMap((worker) =>
        week === null ? [gridOf(worker, null)] : [gridOf(worker, null), gridOf(worker, week)],
      );
      const length = Math.ceil(minutes / 30);
      const slot = searchSlot(commonHours(workers, length), length, grids, random);
      const own = workers.map((worker) => gridOf(worker, week));
      for (const grid of own) grid.fill(1, position(slot), position(slot) + length);
      return slot;
    },
  };
}

function position(slot: Slot): number {
  return slot.weekday * SLOTS_A_DAY + slot.halfHour;
}

function commonHours(workers: readonly Worker[], length: number): readonly number[] {
  const hours = workers.map((worker) => WORKING[worker.account.zone]);
  const lunches = new Set<number>(workers.map((worker) => LUNCH[worker.account.zone]));
  const from = Math.max(...hours.map((hour) => hour.from));
  const until = Math.min(...hours.map((hour) => hour.until));
  const starts: number[] = [];
  for (let start = from; start + length <= until; start++) {
    if (!lunches.has(start)) starts.push(start);
  }
  return starts.length > 0 ? starts : [from];
}

function searchSlot(
  starts: readonly number[],
  length: number,
  grids: readonly Uint8Array[],
  random: SeededRandom,
): Slot {
  let slot: Slot = { weekday: 0, halfHour: 0 };
  for (let i = 0; i < TRIES; i++) {
    slot = { weekday: random.below(5), halfHour: random.pick(starts) };
    const at = position(slot);
    const isFree = grids.every((grid) => !grid.subarray(at, at + length).includes(1));
    if (isFree) break;
  }
  return slot;
}
