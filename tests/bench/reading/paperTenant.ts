import { MS_PER_DAY } from '../../../src/insight/domain/units';

const DEPARTMENTS = ['Sales', 'Finance', 'IT', 'Legal', 'HR', 'Marketing', 'Operations', 'R&D'];
const TITLES = [
  'Analyst',
  'Senior Analyst',
  'Manager',
  'Director',
  'Account Executive',
  'Engineer',
];
/** People a manager has. */
const SPAN = 8;
const ATTENDEES = 5;

const idOf = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
const mailOf = (n: number) => `person.number${n}@bench.example`;

export type PaperUser = ReturnType<typeof userOf>;

function userOf(n: number) {
  return {
    id: idOf(n),
    displayName: `Person Number ${n}`,
    mail: mailOf(n),
    userPrincipalName: mailOf(n),
    proxyAddresses: [`SMTP:${mailOf(n)}`],
    jobTitle: TITLES[n % TITLES.length],
    department: DEPARTMENTS[Math.floor(n / 13) % DEPARTMENTS.length],
    officeLocation: n % 3 === 0 ? 'Berlin' : 'London',
    companyName: 'Bench',
    accountEnabled: true,
    userType: 'Member',
    ...(n > 0 && { manager: { id: idOf(managerOf(n)) } }),
  };
}

const managerOf = (n: number) => Math.floor((n - 1) / SPAN);

/** A company in which everybody has {@link SPAN} reports; ego is the last one. */
export function makeUsers(count: number): readonly PaperUser[] {
  return Array.from({ length: count }, (_, n) => userOf(n));
}

/** GET /me with the managers one inside the other. */
export function makeMe(users: readonly PaperUser[]): object {
  const nest = (n: number): object => {
    const user = userOf(n);
    return n === 0 ? user : { ...user, manager: nest(managerOf(n)) };
  };
  return nest(users.length - 1);
}

/** Addresses that the directory does not bring: customers, and some colleagues under other names. */
const OUTSIDE = 200;
/** Every so many meetings somebody with such an address is there. */
const OUTSIDE_EVERY = 2;

/** Who has an address that the directory does not bring; every fifth is a colleague. */
export function outsideOwner(address: string): { readonly id: string } | null {
  const n = Number(/^outside(\d+)@/.exec(address)?.[1] ?? 1);
  return n % 5 === 0 ? { id: idOf(n) } : null;
}

/** Meetings of a year up to two weeks ahead, evenly spread, each with some colleagues. */
export function makeEvents(count: number, people: number, now: number) {
  const from = now - 365 * MS_PER_DAY;
  const step = (379 * MS_PER_DAY) / count;
  return Array.from({ length: count }, (_, i) => {
    const at = Math.round(from + i * step);
    return { at, event: eventOf(i, at, people) };
  });
}

function eventOf(i: number, at: number, people: number): object {
  const time = (ms: number) => ({
    dateTime: `${new Date(ms).toISOString().slice(0, 19)}.0000000`,
    timeZone: 'UTC',
  });
  return {
    id: `AAMkAGI2${i.toString(36).padStart(120, 'x')}=`,
    iCalUId: `040000008200E00074C5B7101A82E008${i.toString(16).padStart(48, '0')}`,
    seriesMasterId: i % 3 === 0 ? null : `AAMkAGI2${(i % 40).toString(36).padStart(120, 's')}=`,
    ...{ start: time(at), end: time(at + 1_800_000) },
    ...{ isAllDay: false, isCancelled: false, isOrganizer: i % 4 === 0, hideAttendees: false },
    ...{ sensitivity: i % 50 === 7 ? 'private' : 'normal', showAs: 'busy' },
    responseStatus: {
      response: i % 4 === 0 ? 'organizer' : 'accepted',
      time: '0001-01-01T00:00:00Z',
    },
    organizer: { emailAddress: { address: mailOf(i % 4 === 0 ? people - 1 : (i * 7) % people) } },
    attendees: attendeesOf(i, people).map((address) => ({
      type: 'required',
      status: { response: 'accepted', time: '0001-01-01T00:00:00Z' },
      emailAddress: { name: 'A', address },
    })),
  };
}

function attendeesOf(i: number, people: number): string[] {
  const colleagues = Array.from({ length: ATTENDEES }, (_, k) =>
    mailOf((i * 31 + k * 977) % Math.min(people, 600)),
  );
  const outside = `outside${(i / OUTSIDE_EVERY) % OUTSIDE}@customer.example`;
  return i % OUTSIDE_EVERY === 0 ? [...colleagues.slice(1), outside] : colleagues;
}
