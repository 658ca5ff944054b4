import { seededRandom } from '../../random/seededRandom';
import { dayIn } from '../../time/zonedTime';
import type { Account } from '../account';
import type { Worker } from '../meetings/worker';
import { type CastSeat, castSeats } from './cast';
import { untidy } from './hygiene';
import { otherAccounts } from './otherAccounts';
import { makeSeats, type Seat } from './seats';
import { makeStaff, seatId, type StaffPlan } from './staff';

export const COMPANY_NAME = 'Halden Instruments';
export const DOMAIN = 'halden.example';

export interface People {
  readonly plan: StaffPlan;
  readonly cast: readonly CastSeat[];
  readonly accounts: readonly Account[];
  readonly workers: readonly Worker[];
  readonly leavers: readonly Worker[];
}

/** Everybody of a company of `size`, tidy in the office and untidy in the directory. */
export function makePeople(seed: string, size: number, now: number): People {
  const seats = makeSeats(size, seededRandom(`${seed}|seats`));
  const cast = castSeats(seats);
  const today = dayIn('Europe/Berlin', now);
  const plan = { seed, companyName: COMPANY_NAME, domain: DOMAIN, seats, cast, today };
  const tidy = makeStaff(plan);
  const staff = untidy(tidy, untouchedIds(seed, seats, cast), seed);
  const castKeys = new Map(cast.map((one) => [one.seat, one.key]));
  const workers = seats.map((seat, i) => ({
    account: staff[i] ?? failSeat(seat),
    department: seat.department,
    rank: seat.rank,
    managerId: seat.manager < 0 ? null : seatId(seed, seat.manager),
    castKey: castKeys.get(seat.index) ?? null,
  }));
  const others = otherAccounts(plan, tidy);
  const accounts = [...staff, ...others].sort(byId);
  return { plan, cast, accounts, workers, leavers: leaversOf(others) };
}

/** The cast and everybody with reports keep a clean entry, so that teams stay teams. */
function untouchedIds(
  seed: string,
  seats: readonly Seat[],
  cast: readonly CastSeat[],
): ReadonlySet<string> {
  const managers = seats.map((seat) => seat.manager).filter((seat) => seat >= 0);
  return new Set(
    [0, ...managers, ...cast.map((one) => one.seat)].map((seat) => seatId(seed, seat)),
  );
}

function leaversOf(accounts: readonly Account[]): Worker[] {
  return accounts
    .filter((account) => account.kind === 'leaver')
    .map((account) => ({
      account,
      department: account.department ?? '',
      rank: 'professional',
      managerId: account.managerId,
      castKey: null,
    }));
}

function failSeat(seat: Seat): never {
  throw new Error(`no account for seat ${seat.index}`);
}

function byId(a: Account, b: Account): number {
  return a.id < b.id ? -1 : 1;
}
