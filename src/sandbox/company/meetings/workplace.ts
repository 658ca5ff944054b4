import type { SeededRandom } from '../../random/seededRandom';
import type { Day } from '../../time/day';
import type { Account } from '../account';
import type { Diary } from './diary';
import type { MeetingBook } from './meetingBook';
import type { Worker } from './worker';

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
