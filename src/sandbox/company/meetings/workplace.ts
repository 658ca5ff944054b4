import type { SeededRandom } from '../../random/seededRandom';
import type { Day } from '../../time/zonedTime';
import type { Account } from '../account';
import type { Rank } from '../generated/seats';
import type { MeetingBook } from '../meeting';

/** Somebody whose working days are made up: an account with what the org chart really says. */
export interface Worker {
  readonly account: Account;
  /** The department the person works in, however the directory spells it. */
  readonly department: string;
  readonly rank: Rank;
  /** The manager, also where the directory leaves the field empty. */
  readonly managerId: string | null;
  /** One of the people whom a visitor can be; their contacts follow a plan. */
  readonly castKey: string | null;
}

export function addressOf(account: Account): string {
  return account.mail ?? account.userPrincipalName;
}

/** Half hours from 8:00 to 23:00 on the clock of Berlin, Monday to Friday. */
const SLOTS_A_DAY = 30;
const FIRST_MINUTE = 8 * 60;
const TRIES = 40;

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
interface Diary {
  /** A time in every week (`week` null) or in one week, free for all of them if one is found. */
  findSlot(
    workers: readonly Worker[],
    minutes: number,
    week: number | null,
    random: SeededRandom,
  ): Slot;
  /** A half hour of every working day. */
  findDailySlot(workers: readonly Worker[], random: SeededRandom): Slot;
}

export function minuteFor(worker: Worker, slot: Slot): number {
  return FIRST_MINUTE + slot.halfHour * 30 - BEHIND_BERLIN[worker.account.zone];
}

export function createDiary(): Diary {
  /** By account and week; null stands for every week. */
  const taken = new Map<string, Map<number | null, Uint8Array>>();
  const gridOf = ({ account }: Worker, week: number | null): Uint8Array => {
    let weeks = taken.get(account.id);
    if (!weeks) taken.set(account.id, (weeks = new Map<number | null, Uint8Array>()));
    let grid = weeks.get(week);
    if (!grid) weeks.set(week, (grid = new Uint8Array(SLOTS_A_DAY * 5)));
    return grid;
  };
  const take = (
    workers: readonly Worker[],
    length: number,
    { week, weekdays }: Pick<Search, 'weekdays'> & { readonly week: number | null },
    random: SeededRandom,
  ): Slot => {
    const every = workers.map((worker) => gridOf(worker, null));
    const own = week === null ? [] : workers.map((worker) => gridOf(worker, week));
    const search = { starts: commonHours(workers, length), length, weekdays };
    const slot = searchSlot(search, [...every, ...own], random);
    for (const weekday of weekdays ?? [slot.weekday]) {
      const at = position({ ...slot, weekday });
      for (const grid of week === null ? every : own) grid.fill(1, at, at + length);
    }
    return slot;
  };
  return {
    findSlot: (workers, minutes, week, random) =>
      take(workers, Math.ceil(minutes / 30), { week, weekdays: null }, random),
    findDailySlot: (workers, random) =>
      take(workers, 1, { week: null, weekdays: [0, 1, 2, 3, 4] }, random),
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

interface Search {
  readonly starts: readonly number[];
  /** In half hours. */
  readonly length: number;
  /** Days on which the time must be free; null takes any one. */
  readonly weekdays: readonly number[] | null;
}

/** The time with fewest conflicts among some drawn ones. */
function searchSlot(
  { starts, length, weekdays }: Search,
  grids: readonly Uint8Array[],
  random: SeededRandom,
): Slot {
  let best: Slot = { weekday: 0, halfHour: starts[0] ?? 0 };
  let fewest = Infinity;
  for (let i = 0; i < TRIES && fewest > 0; i++) {
    const slot = { weekday: random.below(5), halfHour: random.pick(starts) };
    let conflicts = 0;
    for (const weekday of weekdays ?? [slot.weekday]) {
      const at = position({ ...slot, weekday });
      for (const grid of grids) if (isBusy(grid, at, length)) conflicts++;
    }
    if (conflicts < fewest) [best, fewest] = [slot, conflicts];
  }
  return best;
}

/** Made-up companies spend most of their making here, so no part of the grid is copied. */
function isBusy(grid: Uint8Array, at: number, length: number): boolean {
  for (let i = at; i < at + length; i++) if (grid[i] === 1) return true;
  return false;
}

/** Weeks of calendar before and after the current one. */
export const WEEKS_BACK = 53;
export const WEEKS_AHEAD = 6;

/** The people whose meetings are made up together, and what they share. */
export interface Workplace {
  readonly seed: string;
  readonly today: Day;
  /** Monday of the current week; week 0. */
  readonly thisMonday: Day;
  readonly domain: string;
  readonly workers: readonly Worker[];
  /** People who have left; they call no meetings, but were in some. */
  readonly leavers: readonly Worker[];
  readonly rooms: readonly Account[];
  /** Teams by the id of their manager, without the manager. */
  readonly teams: ReadonlyMap<string, readonly Worker[]>;
  /** Also managers who are at home in another workplace and come for their team only. */
  readonly workerById: ReadonlyMap<string, Worker>;
  readonly diary: Diary;
  readonly book: MeetingBook;
  random(purpose: string): SeededRandom;
}

export function dayOf(workplace: Workplace, week: number, weekday: number): Day {
  return workplace.thisMonday + week * 7 + weekday;
}
