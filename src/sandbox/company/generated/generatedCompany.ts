import { tenantIdOf, type Company } from '../company';
import { makeMailboxes } from '../meetings/makeMailboxes';
import type { MeetingBook } from '../meeting';
import { castMembers } from './seats';
import { DEPARTMENTS } from './departments';
import { COMPANY_NAME, DOMAIN, makePeople } from './people';
import { seatId } from './staff';

export const GENERATED_SIZE = 400;

/** The seeded company of 400 people; the calendars end and begin relative to `now`. */
export function generatedCompany(seed: number, now: number): Company {
  const people = makePeople(`generated|${seed}`, GENERATED_SIZE, now);
  let book: MeetingBook | null = null;
  return {
    key: 'generated',
    name: COMPANY_NAME,
    domain: DOMAIN,
    tenantId: tenantIdOf('generated', seed),
    cast: castMembers(people.cast, (seat) => seatId(people.plan.seed, seat)),
    accounts: people.accounts,
    lists: distributionLists(DOMAIN),
    mailbox: (accountId) => {
      book ??= makeMailboxes({
        seed: people.plan.seed,
        today: people.plan.today,
        domain: DOMAIN,
        workers: people.workers,
        leavers: people.leavers,
        rooms: people.accounts.filter((one) => one.kind === 'room'),
      });
      return book.mailbox(accountId);
    },
  };
}

export function distributionLists(domain: string): Company['lists'] {
  const departments = DEPARTMENTS.map(({ name }) => ({
    address: `${name.toLowerCase().replace(/[^a-z]+/g, '-')}@${domain}`,
    name,
  }));
  return [{ address: `all@${domain}`, name: 'Everybody' }, ...departments];
}
