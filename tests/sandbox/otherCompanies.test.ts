import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Event } from '@microsoft/microsoft-graph-types';
import { calendarViewPath, EVENTUAL, openSandbox, type TestSandbox } from './support/openSandbox';

describe('the company of 50,000', () => {
  let sandbox: TestSandbox;
  beforeAll(async () => {
    sandbox = await openSandbox({ company: 'large' });
  });
  afterAll(() => sandbox.close());

  it('counts 50,000 members and gives 999 of them a page', async () => {
    const { body } = await sandbox.graph(
      'manager',
      "/v1.0/users?$select=id&$top=999&$count=true&$filter=accountEnabled eq true and userType eq 'Member'",
      { headers: EVENTUAL },
    );
    expect(body['@odata.count']).toBe(50_000);
    expect(body.value).toHaveLength(999);
  });

  it('gives everybody of a team the same team meeting, whoever opens the calendar first', async () => {
    const { company, directory } = sandbox.tenants.current();
    const rep = directory.byId(company.cast[0]!.accountId)!;
    const team = directory.reportsOf(rep.managerId!);
    const mates = team.filter((one) => one.kind === 'person' && one.firstDay === null).slice(0, 4);
    expect(mates.length).toBeGreaterThan(2);
    const meetingsOf = async (id: string): Promise<Set<string>> => {
      const events = (await sandbox.all(id, calendarViewPath(-14, 0))) as readonly Event[];
      return new Set(events.filter((one) => /^Team/.test(one.subject!)).map((one) => one.iCalUId!));
    };
    const all = await Promise.all([rep.managerId!, ...mates.map((one) => one.id)].map(meetingsOf));
    const shared = [...all[0]!].filter((id) => all.every((one) => one.has(id)));
    expect(shared.length).toBeGreaterThan(0);
  });

  it('lets a manager meet both teams: the own manager’s and the one below', async () => {
    const { company, directory } = sandbox.tenants.current();
    const manager = directory.byId(company.cast.find((one) => one.key === 'manager')!.accountId)!;
    const events = (await sandbox.all('manager', calendarViewPath(-28, 0))) as readonly Event[];
    const organizers = new Set(events.map((one) => one.organizer!.emailAddress!.address));
    const boss = directory.byId(manager.managerId!)!;
    expect(organizers).toContain(boss.mail);
    expect(organizers).toContain(manager.mail);
  });
});

describe('the real office', () => {
  let sandbox: TestSandbox;
  beforeAll(async () => {
    sandbox = await openSandbox({ company: 'workplace' });
  });
  afterAll(() => sandbox.close());

  const rows = (name: string): string[][] => {
    const folder = join(__dirname, '..', '..', 'src', 'sandbox', 'data', 'invs13');
    const [, ...lines] = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
    return lines.map((line) => line.split('\t'));
  };

  it('has the 92 people of the data with their departments', async () => {
    const users = await sandbox.all('dse', '/v1.0/users?$select=displayName,department&$top=999');
    expect(users).toHaveLength(92);
    const departments = new Map(rows('people.tsv').map(([id, name]) => [`Person ${id}`, name]));
    for (const user of users) {
      expect(user['department']).toBe(departments.get(String(user['displayName'])));
    }
  });

  it('has each encounter of a minute or more as a meeting in the two weeks before this one', async () => {
    const [dse] = sandbox.tenants.current().company.cast;
    const number = Number(dse!.accountId.slice(-12));
    const own = rows('encounters.tsv').filter(
      ([, , seconds, i, j]) => Number(seconds) >= 60 && [i, j].includes(String(number)),
    );
    const events = await sandbox.all('dse', calendarViewPath(-20, 0));
    expect(events).toHaveLength(own.length);
    const starts = events.map((one) => (one as Event).start!.dateTime!).sort();
    // The clock stands on Tuesday, 2026-11-24; the two weeks before begin on 2026-11-09.
    expect(starts[0]! >= '2026-11-09').toBe(true);
    expect(starts.at(-1)! < '2026-11-21').toBe(true);
  });
});
