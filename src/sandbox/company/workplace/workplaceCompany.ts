import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayIn, mondayOf, type Day } from '../../time/zonedTime';
import type { Account } from '../account';
import { tenantIdOf, type CastMember, type Company } from '../company';
import { groupBy } from '../groupBy';
import { createMeetingBook, type Meeting, type MeetingBook } from '../meeting';

const FOLDER = join(import.meta.dirname, '..', '..', 'data', 'invs13');

interface OfficePerson {
  readonly number: string;
  readonly department: string;
}

interface Encounter {
  /** Seconds from 0:00 of the first day. */
  readonly start: number;
  readonly contactSeconds: number;
  readonly people: readonly [string, string];
}

function readOfficePeople(): readonly OfficePerson[] {
  return rowsOf('people.tsv').map(([number = '', department = '']) => ({ number, department }));
}

function readEncounters(): readonly Encounter[] {
  return rowsOf('encounters.tsv').map(([start, , contactSeconds, i = '', j = '']) => ({
    start: Number(start),
    contactSeconds: Number(contactSeconds),
    people: [i, j],
  }));
}

function rowsOf(name: string): string[][] {
  const [, ...lines] = readFileSync(join(FOLDER, name), 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split('\t'));
}

const DOMAIN = 'office.example';
const ZONE = 'Europe/Paris';
const SECONDS_PER_DAY = 86_400;
/** Shorter encounters are a greeting in the corridor. */
const SHORTEST_CONTACT_SECONDS = 60;
const MEETING_MINUTES = 30;

/**
 * A real office of 92 people (CC0 data, `data/invs13`): each encounter of a minute or more stands as
 * a meeting of half an hour, in the two weeks before the current one. Nobody has a title or manager.
 */
export function workplaceCompany(now: number): Company {
  const accounts = readOfficePeople().map(accountOf);
  const encounters = readEncounters().filter(
    (one) => one.contactSeconds >= SHORTEST_CONTACT_SECONDS,
  );
  const firstMonday = mondayOf(dayIn(ZONE, now)) - 14;
  let book: MeetingBook | null = null;
  return {
    key: 'workplace',
    name: 'Office in France (InVS, 2013)',
    domain: DOMAIN,
    tenantId: tenantIdOf('workplace'),
    cast: busiestOfEachDepartment(accounts, encounters),
    accounts,
    lists: [],
    mailbox: (accountId) => {
      book ??= bookOf(accounts, encounters, firstMonday);
      return book.mailbox(accountId);
    },
  };
}

function personId(number: string): string {
  return `00000000-0000-0000-0000-${number.padStart(12, '0')}`;
}

function accountOf({ number, department }: OfficePerson): Account {
  const address = `p${number}@${DOMAIN}`;
  return {
    id: personId(number),
    kind: 'person',
    displayName: `Person ${number}`,
    givenName: null,
    surname: null,
    mail: address,
    userPrincipalName: address,
    proxyAddresses: [`SMTP:${address}`],
    jobTitle: null,
    department,
    officeLocation: null,
    companyName: null,
    managerId: null,
    accountEnabled: true,
    userType: 'Member',
    preferredLanguage: 'fr',
    zone: ZONE,
    hasPhoto: false,
    firstDay: null,
    lastDay: null,
  };
}

function busiestOfEachDepartment(
  accounts: readonly Account[],
  encounters: readonly Encounter[],
): CastMember[] {
  const counts = new Map<string, number>();
  for (const number of encounters.flatMap((one) => one.people)) {
    counts.set(personId(number), (counts.get(personId(number)) ?? 0) + 1);
  }
  const countOf = (account: Account): number => counts.get(account.id) ?? 0;
  return [...groupBy(accounts, (account) => account.department ?? '')].flatMap(
    ([department, members]) => {
      const [busiest] = [...members].sort((a, b) => countOf(b) - countOf(a));
      if (!busiest) return [];
      return [{ key: department.toLowerCase(), role: `In ${department}`, accountId: busiest.id }];
    },
  );
}

function bookOf(
  accounts: readonly Account[],
  encounters: readonly Encounter[],
  firstMonday: Day,
): MeetingBook {
  const book = createMeetingBook();
  const byId = new Map(accounts.map((account) => [account.id, account]));
  encounters.forEach((encounter, i) => {
    const [host, guest] = encounter.people.map((number) => byId.get(personId(number)));
    if (!host || !guest) return;
    book.add(meetingOf(`invs13|${i}`, encounter, { host, guest, firstMonday }), [
      host.id,
      guest.id,
    ]);
  });
  return book;
}

interface Pair {
  readonly host: Account;
  readonly guest: Account;
  readonly firstMonday: Day;
}

function meetingOf(key: string, encounter: Encounter, { host, guest, firstMonday }: Pair): Meeting {
  return {
    key,
    subject: 'Encounter',
    organizer: { address: host.userPrincipalName, name: host.displayName },
    invited: [
      {
        address: guest.userPrincipalName,
        name: guest.displayName,
        type: 'required',
        answer: 'accepted',
      },
    ],
    zone: ZONE,
    firstDay: firstMonday + Math.floor(encounter.start / SECONDS_PER_DAY),
    startMinute: Math.floor((encounter.start % SECONDS_PER_DAY) / 60),
    minutes: MEETING_MINUTES,
    repetition: null,
    isAllDay: false,
    isCancelled: false,
    hideAttendees: false,
    sensitivity: 'normal',
    showAs: 'busy',
    location: null,
    isOnline: false,
    body: null,
    transactionId: null,
  };
}
