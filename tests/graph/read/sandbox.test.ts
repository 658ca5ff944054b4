import type { PeopleReading } from '../../../src/graph/read/reading';
import { problemOf } from '../support/problemOf';
import { readWindow } from '../support/readWindow';
import { askedOf, sandboxGraph } from '../support/sandboxGraph';

const DAY = 86_400_000;

let rig: Awaited<ReturnType<typeof sandboxGraph>>;

// The company and its calendars are made up at the first request for them.
jest.setTimeout(60_000);

beforeAll(async () => {
  rig = await sandboxGraph();
});

afterAll(() => rig.sandbox.close());

beforeEach(() => {
  rig.sandbox.faults.set([]);
  rig.sandbox.requestLog.clear();
});

async function directoryOf(person = 'salesRep') {
  const pages: PeopleReading[] = [];
  let total: number | null = null;
  await rig.reader(person).readPeople((page, progress) => {
    pages.push(page);
    total = progress.total;
  });
  return { people: pages.flatMap((page) => page.people), pages, total };
}

const lastMonth = () => [Date.now() - 28 * DAY, Date.now()] as const;

describe('reading the stand-in Microsoft 365 over HTTP', () => {
  it('reads ego and the managers up to the top', async () => {
    const { me, managerChain, managerChainProblem } = await rig.reader('salesRep').readMe();
    const { company, directory } = rig.sandbox.tenants.current();
    expect(me.id).toBe(company.cast.find(({ key }) => key === 'salesRep')?.accountId);
    expect(managerChainProblem).toBeUndefined();
    expect(managerChain.length).toBeGreaterThan(1);
    // Each link of the chain is the manager that the directory itself names.
    const chain = [me, ...managerChain];
    expect(chain.slice(0, -1).map(({ managerId }) => managerId)).toEqual(
      managerChain.map(({ id }) => id),
    );
    expect(directory.byId(managerChain.at(-1)?.id ?? '')?.managerId).toBeNull();
  });

  it('reads everybody of the directory once, with the manager', async () => {
    const { people, pages, total } = await directoryOf();
    const { accounts } = rig.sandbox.tenants.current().company;
    expect(total).toBe(accounts.length);
    expect(people.map(({ id }) => id).sort()).toEqual(accounts.map(({ id }) => id).sort());
    const managers = new Map(people.map(({ id, managerId }) => [id, managerId]));
    for (const { id, managerId } of accounts) expect(managers.get(id)).toBe(managerId);
    expect(pages.flatMap((page) => page.malformed)).toEqual([]);
  });

  it('reads the calendar without a private event and without a malformed one', async () => {
    const reading = await readWindow(rig.reader('salesRep'), ...lastMonth());
    expect(reading.events.length).toBeGreaterThan(20);
    expect(reading.malformed).toEqual([]);
    expect(reading.events.every(({ start, end }) => start <= end)).toBe(true);
    expect(Object.keys(reading.events[0] ?? {})).not.toContain('subject');
  });

  it('waits out a 429 in the middle and goes on', async () => {
    const calm = await readWindow(rig.reader('salesRep'), ...lastMonth());
    rig.sandbox.faults.set([
      { kind: 'status', status: 429, when: 'once', retryAfter: '2', path: '/calendarView' },
    ]);
    const waited = rig.clock.waits.length;
    const throttled = await readWindow(rig.reader('salesRep'), ...lastMonth());
    expect(throttled.events.map(({ id }) => id)).toEqual(calm.events.map(({ id }) => id));
    expect(rig.clock.waits.slice(waited)).toEqual([2_000]);
  });

  it('reads the window again in smaller pages after a gateway timeout', async () => {
    rig.sandbox.faults.set([{ kind: 'status', status: 504, when: 'once', path: '/calendarView' }]);
    const { events } = await readWindow(rig.reader('salesRep'), ...lastMonth());
    expect(events.length).toBeGreaterThan(20);
    expect(askedOf(rig.sandbox).slice(0, 2)).toEqual([
      '/v1.0/me/calendarView 504',
      '/v1.0/me/calendarView 200',
    ]);
  });

  it('answers a claims challenge and goes on', async () => {
    rig.sandbox.faults.set([{ kind: 'claimsChallenge' }]);
    const { people } = await directoryOf();
    expect(people.length).toBeGreaterThan(100);
    expect(askedOf(rig.sandbox).slice(0, 2)).toEqual(['/v1.0/users 401', '/v1.0/users 200']);
  });

  it('asks for a new token when the one it has is taken for expired', async () => {
    rig.sandbox.faults.set([{ kind: 'expiredToken', when: 'once' }]);
    expect((await rig.reader('salesRep').readMe()).managerChain.length).toBeGreaterThan(1);
  });

  it('reads ego alone without the permission for the directory, and says so', async () => {
    const limited = rig.reader('salesRep', ['User.Read', 'Calendars.ReadBasic', 'People.Read']);
    const { managerChain, managerChainProblem } = await limited.readMe();
    expect(managerChain).toEqual([]);
    expect(managerChainProblem).toMatchObject({ kind: 'forbidden', permission: 'User.Read.All' });
    const people = await problemOf(limited.readPeople(() => undefined));
    expect(people).toMatchObject({ kind: 'forbidden', permission: 'User.Read.All' });
    expect('requestId' in people && people.requestId).toMatch(/^[\da-f-]{36}$/);
  });

  it('names the permission that the calendar needs', async () => {
    rig.sandbox.faults.set([{ kind: 'permissionMissing', permission: 'Calendars.ReadBasic' }]);
    const problem = await problemOf(readWindow(rig.reader('salesRep'), ...lastMonth()));
    expect(problem).toMatchObject({ kind: 'forbidden', permission: 'Calendars.ReadBasic' });
  });

  it('survives cut connections, halves of JSON and pages of a proxy', async () => {
    rig.sandbox.faults.set([
      { kind: 'reset', when: 'once' },
      { kind: 'truncated', when: 'once' },
      { kind: 'wrongType', when: 'once' },
    ]);
    expect((await directoryOf()).people.length).toBeGreaterThan(100);
  });

  it('hands on each person once when pages overlap', async () => {
    rig.sandbox.faults.set([{ kind: 'repeatedItems' }]);
    const { people } = await directoryOf();
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
  });

  it('is offline where nothing answers', async () => {
    rig.sandbox.faults.set([{ kind: 'offline' }]);
    expect(await problemOf(readWindow(rig.reader('salesRep'), ...lastMonth()))).toEqual({
      kind: 'offline',
    });
  });
});
