import { seededRandom } from '../../random/seededRandom';
import { dayIn } from '../../time/zonedTime';
import type { Account } from '../account';
import type { Worker } from '../meetings/workplace';
import { DEPARTMENTS } from './departments';
import { otherAccounts } from './otherAccounts';
import { castSeats, makeSeats, type CastSeat, type Seat } from './seats';
import { makeStaff, seatId, type StaffPlan } from './staff';

/** How many people in 400 have the field empty. */
const WITHOUT = { department: 9, jobTitle: 8, managerId: 3, officeLocation: 6 } as const;

/** Share of people with a second address in `proxyAddresses`, and with a sign-in name apart from the mail. */
const SHARE_WITH_ALIAS = 0.2;
const SHARE_WITH_OTHER_SIGN_IN = 0.06;

/**
 * Makes a clean directory as untidy as real ones are: empty fields, several spellings, old addresses.
 * @param untouched Accounts that stay as they are: the cast and everybody with reports.
 */
function untidy(
  staff: readonly Account[],
  untouched: ReadonlySet<string>,
  seed: string,
): Account[] {
  const random = seededRandom(`${seed}|hygiene`);
  const scale = staff.length / 400;
  const changes = new Map<string, Partial<Account>>();
  const change = (list: readonly Account[], times: number, values: Partial<Account>): void => {
    const free = list.filter((one) => !untouched.has(one.id) && !changes.has(one.id));
    for (const one of random.sample(free, Math.round(times * scale))) changes.set(one.id, values);
  };
  for (const plan of DEPARTMENTS) {
    const members = staff.filter((one) => one.department === plan.name);
    for (const [spelling, times] of plan.misspelt) change(members, times, { department: spelling });
  }
  change(staff, WITHOUT.department, { department: null });
  change(staff, WITHOUT.jobTitle, { jobTitle: null });
  change(staff, WITHOUT.managerId, { managerId: null });
  change(staff, WITHOUT.officeLocation, { officeLocation: null });
  return staff.map((one) => withOtherAddresses({ ...one, ...changes.get(one.id) }, random.next()));
}

function withOtherAddresses(account: Account, share: number): Account {
  const [local = '', domain = ''] = account.userPrincipalName.split('@');
  const initialed = `${local.slice(0, 1)}${local.slice(local.indexOf('.') + 1)}`;
  if (share < SHARE_WITH_OTHER_SIGN_IN) {
    return {
      ...account,
      userPrincipalName: `${initialed}.${account.id.slice(0, 3)}@${domain}`,
      proxyAddresses: [...account.proxyAddresses, `smtp:${local}@old.${domain}`],
    };
  }
  if (share < SHARE_WITH_ALIAS) {
    return {
      ...account,
      proxyAddresses: [...account.proxyAddresses, `smtp:${initialed}.alias@${domain}`],
    };
  }
  return account;
}

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
