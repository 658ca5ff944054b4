import type { Event, User } from '@microsoft/microsoft-graph-types';
import { PLANTED_GAPS, type PlantedPerson } from '../fixtures/plantedGaps';
import { calendarViewPath, EVENTUAL, openSandbox, type TestSandbox } from './support/openSandbox';

/*
 * A count of its own, kept simple on purpose: somebody is met when both sides stand in a meeting of
 * 2 to 18 members of the company that is not cancelled, not private and not declined by either side.
 */
const MOST = 18;

interface DepartmentCount {
  readonly others: number;
  readonly met: number;
}

let sandbox: TestSandbox;
let users: readonly User[];

beforeAll(async () => {
  sandbox = await openSandbox();
  users = await sandbox.all(
    'salesRep',
    "/v1.0/users?$select=id,displayName,department,mail,userPrincipalName,proxyAddresses&$expand=manager($select=id)&$filter=accountEnabled eq true and userType eq 'Member'&$top=999&$count=true",
    { headers: EVENTUAL },
  );
});

afterAll(() => sandbox.close());

function addressIndex(): ReadonlyMap<string, User> {
  const index = new Map<string, User>();
  for (const user of users) {
    const proxies = (user.proxyAddresses ?? []).map((one) => one.slice('smtp:'.length));
    for (const address of [user.mail, user.userPrincipalName, ...proxies]) {
      if (address) index.set(address.toLowerCase(), user);
    }
  }
  return index;
}

function membersOf(event: Event, index: ReadonlyMap<string, User>): ReadonlySet<User> {
  const attendees = (event.attendees ?? []).filter(
    (one) => one.type !== 'resource' && one.status?.response !== 'declined',
  );
  const addresses = [event.organizer, ...attendees].map((one) => one?.emailAddress?.address);
  return new Set(addresses.flatMap((one) => index.get(one?.toLowerCase() ?? '') ?? []));
}

function counts(event: Event): boolean {
  const { response } = event.responseStatus ?? {};
  const isAnswered = response === 'accepted' || response === 'organizer';
  return isAnswered && !event.isCancelled && !event.isAllDay && event.sensitivity === 'normal';
}

async function countByDepartment(person: PlantedPerson): Promise<Map<string, DepartmentCount>> {
  const { body: me } = await sandbox.graph(person.key, '/v1.0/me');
  const own = users.find((one) => one.id === me['id']);
  const index = addressIndex();
  const events = (await sandbox.all(
    person.key,
    calendarViewPath(-person.windowDays, 0),
  )) as readonly Event[];
  const meetings = events
    .filter(counts)
    .map((event) => membersOf(event, index))
    .filter((members) => members.size >= 2 && members.size <= MOST);
  const met = new Set(meetings.flatMap((members) => [...members]));
  const others = users.filter(
    (one) => one !== own && one.manager?.id !== own?.id && one.manager?.id !== own?.manager?.id,
  );
  const names = new Set(others.map((one) => one.department ?? ''));
  return new Map(
    [...names].map((name) => {
      const group = others.filter((one) => one.department === name);
      return [name, { others: group.length, met: group.filter((one) => met.has(one)).length }];
    }),
  );
}

describe.each(PLANTED_GAPS)('the contacts of $key', (person) => {
  let byDepartment: ReadonlyMap<string, DepartmentCount>;
  let usual: number;

  beforeAll(async () => {
    byDepartment = await countByDepartment(person);
    const all = [...byDepartment.values()];
    const sum = (pick: (one: DepartmentCount) => number): number =>
      all.reduce((total, one) => total + pick(one), 0);
    usual = sum((one) => one.met) / sum((one) => one.others);
  });

  it('leave the planted departments nearly unmet where at least 3 people would be usual', () => {
    for (const name of person.rarelyMet) {
      const { others, met } = byDepartment.get(name)!;
      expect({ name, isExpected: others * usual >= 3 }).toEqual({ name, isExpected: true });
      expect({ name, isRare: met / others <= usual * 0.2 }).toEqual({ name, isRare: true });
    }
  });

  it('reach the other large departments at the usual rate or above', () => {
    for (const name of person.wellMet) {
      const { others, met } = byDepartment.get(name)!;
      expect({ name, isMet: met / others >= usual * 0.85 }).toEqual({ name, isMet: true });
    }
  });
});
