import { stableGuid } from '../../random/stableGuid';
import { seededRandom } from '../../random/seededRandom';
import { dayIn } from '../../time/zonedTime';
import type { Account } from '../account';
import type { Company } from '../company';
import { makeMailboxes } from '../meetings/makeMailboxes';
import type { MeetingBook } from '../meetings/meetingBook';
import type { Worker } from '../meetings/worker';
import { type CastSeat, castMembers, castSeats } from './cast';
import { DEPARTMENTS } from './departments';
import { untidy } from './hygiene';
import { otherAccounts } from './otherAccounts';
import { makeSeats, type Seat } from './seats';
import { makeStaff, seatId, type StaffPlan } from './staff';

export const GENERATED_SIZE = 400;
const NAME = 'Halden Instruments';
const DOMAIN = 'halden.example';

/** The seeded company of 400 people; the calendars end and begin relative to `now`. */
export function generatedCompany(seed: number, now: number): Company {
  const people = makePeople(`generated|${seed}`, GENERATED_SIZE, now);
  let book: MeetingBook | null = null;
  return {
    key: 'generated',
    name: NAME,
    domain: DOMAIN,
    tenantId: stableGuid(`generated|${seed}|tenant`),
    cast: castMembers(people.cast, (seat) => seatId(people.plan.seed, seat)),
    accounts: people.accounts,
    lists: distributionLists(DOMAIN),
    mailbox: (accountId) => {
      book ??= makeMailboxes({
        seed: people.plan.seed,
        today: people.plan.today,
        domain: DOMAIN,
        workers: people.workers,
        rooms: people.accounts.filter((one) => one.kind === 'room'),
      });
      return book.mailbox(accountId);
    },
  };
}

interface People {
  readonly plan: StaffPlan;
  readonly cast: readonly CastSeat[];
  readonly accounts: readonly Account[];
  readonly workers: readonly Worker[];
}

/** Everybody of a company of `size`, tidy in the office and untidy in the directory. */
export function makePeople(seed: string, size: number, now: number): People {
  const seats = makeSeats(size, seededRandom(`${seed}|seats`));
  const cast = castSeats(seats);
  const today = dayIn('Europe/Berlin', now);
  const plan = { seed, companyName: NAME, domain: DOMAIN, seats, cast, today };
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
  const accounts = [...staff, ...otherAccounts(plan, tidy)].sort(byId);
  return { plan, cast, accounts, workers };
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

export function distributionLists(domain: string): Company['lists'] {
  const departments = DEPARTMENTS.map(({ name }) => ({
    address: `${name.toLowerCase().replace(/[^a-z]+/g, '-')}@${domain}`,
    name,
  }));
  return [{ address: `all@${domain}`, name: 'Everybody' }, ...departments];
}

function failSeat(seat: Seat): never {
  throw new Error(`no account for seat ${seat.index}`);
}

function byId(a: Account, b: Account): number {
  return a.id < b.id ? -1 : 1;
}
