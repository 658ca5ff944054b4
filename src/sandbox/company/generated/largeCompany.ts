import { hashText } from '../../random/seededRandom';
import { tenantIdOf, type Company } from '../company';
import { castMembers } from './seats';
import { distributionLists } from './generatedCompany';
import { COMPANY_NAME, DOMAIN, makePeople, type People } from './people';
import { seatId } from './staff';
import { groupBy } from '../groupBy';
import { makeMailboxes } from '../meetings/makeMailboxes';
import type { Meeting, MeetingBook } from '../meeting';
import type { Worker } from '../meetings/workplace';

export const LARGE_SIZE = 50_000;
/** People whose meetings are made up together. */
const NEIGHBOURHOOD = 400;
/** Neighbourhoods whose meetings are kept; the least recently opened goes first. */
const MOST_KEPT = 6;

/**
 * A company of 50,000. Whole teams are spread over neighbourhoods of about 400 people who meet each
 * other; a manager is at home with the own manager's team and visits the team below. A neighbourhood's
 * meetings are made up when somebody in it opens the calendar, the same whoever opens it first.
 */
export function largeCompany(seed: number, now: number): Company {
  const people = makePeople(`large|${seed}`, LARGE_SIZE, now);
  const booksOf = bookKeeper(people);
  return {
    key: 'large',
    name: `${COMPANY_NAME} Group`,
    domain: DOMAIN,
    tenantId: tenantIdOf('large', seed),
    cast: castMembers(people.cast, (seat) => seatId(people.plan.seed, seat)),
    accounts: people.accounts,
    lists: distributionLists(DOMAIN),
    mailbox: (accountId): readonly Meeting[] => {
      const meetings = booksOf(accountId).flatMap((book) => book.mailbox(accountId));
      return [...new Set(meetings)];
    },
  };
}

/** The meetings of the one or two neighbourhoods in which somebody is. */
function bookKeeper(people: People): (accountId: string) => MeetingBook[] {
  const count = Math.ceil(LARGE_SIZE / NEIGHBOURHOOD);
  const teamOf = (managerId: string | null): number => hashText(`team|${managerId}`) % count;
  const homes = groupBy(people.workers, (worker) => teamOf(worker.managerId));
  const workerById = new Map(people.workers.map((worker) => [worker.account.id, worker]));
  const managers = new Set(people.workers.map((worker) => worker.managerId));
  const kept = new Map<number, MeetingBook>();
  const open = (neighbourhood: number): MeetingBook => {
    const book =
      kept.get(neighbourhood) ??
      makeBook(people, neighbourhood, homes.get(neighbourhood) ?? [], workerById);
    kept.delete(neighbourhood);
    kept.set(neighbourhood, book);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return book;
  };
  return (accountId) => {
    const worker = workerById.get(accountId);
    if (!worker) return [];
    const places = new Set([teamOf(worker.managerId)]);
    if (managers.has(accountId)) places.add(teamOf(accountId));
    return [...places].map(open);
  };
}

function makeBook(
  people: People,
  neighbourhood: number,
  workers: readonly Worker[],
  workerById: ReadonlyMap<string, Worker>,
): MeetingBook {
  const home = new Set(workers);
  const managers = new Set(workers.map((one) => one.managerId));
  const visitors = [...managers].map((id) => workerById.get(id ?? ''));
  return makeMailboxes({
    seed: `${people.plan.seed}|${neighbourhood}`,
    today: people.plan.today,
    domain: DOMAIN,
    workers,
    leavers: people.leavers.filter((one) => managers.has(one.managerId)),
    visitors: visitors.filter((one): one is Worker => one !== undefined && !home.has(one)),
    rooms: people.accounts.filter((one) => one.kind === 'room'),
  });
}
