import type { Event } from '@microsoft/microsoft-graph-types';
import type { Account } from '../../src/sandbox/company/account';
import { generatedCompany } from '../../src/sandbox/company/generated/generatedCompany';
import { titleFor } from '../../src/sandbox/company/generated/titleForms';
import { calendarViewPath, NOW, openSandbox, type TestSandbox } from './support/openSandbox';

let sandbox: TestSandbox;
let accounts: readonly Account[];
const everything = new Map<string, readonly Event[]>();
const PEOPLE = ['salesRep', 'newHire', 'manager', 'vicePresident', 'smallTeam'];

beforeAll(async () => {
  sandbox = await openSandbox();
  accounts = sandbox.tenants.current().directory.accounts();
  for (const person of PEOPLE) {
    const events = await sandbox.all(person, calendarViewPath(-180, 42));
    everything.set(person, events);
  }
});
afterAll(() => sandbox.close());

const staff = (): Account[] => accounts.filter((one) => one.kind === 'person');
const all = (): Event[] => [...everything.values()].flat();
const share = <T>(list: readonly T[], fits: (item: T) => boolean): number =>
  list.filter(fits).length / list.length;

describe('the directory of the generated company', () => {
  it('has 400 people at work, and leavers, guests, rooms and shared mailboxes beside them', () => {
    const kinds = new Map<string, number>();
    for (const { kind } of accounts) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect(Object.fromEntries(kinds)).toEqual({
      person: 400,
      leaver: 14,
      guest: 12,
      room: 8,
      sharedMailbox: 6,
    });
  });

  it('is one tree below the chief executive', () => {
    const byId = new Map(accounts.map((one) => [one.id, one]));
    const top = staff().find((one) => one.jobTitle === 'Chief Executive Officer')!;
    const reachesTop = (one: Account): boolean => {
      let at: Account | undefined = one;
      for (let steps = 0; at && at !== top && steps < 10; steps++)
        at = byId.get(at.managerId ?? '');
      return at === top;
    };
    // Three people have no manager in the directory; everybody else hangs together.
    expect(staff().filter((one) => !reachesTop(one))).toHaveLength(3);
  });

  it('is as untidy as real ones: empty fields, several spellings, old addresses', () => {
    const people = staff();
    expect(people.filter((one) => one.department === null)).toHaveLength(9);
    expect(people.filter((one) => one.jobTitle === null)).toHaveLength(8);
    expect(people.filter((one) => one.officeLocation === null)).toHaveLength(6);
    const spellings = new Set(people.map((one) => one.department));
    for (const name of ['Finance', 'finance', 'Fin.', 'HR', 'Human Resources', 'Ops']) {
      expect(spellings).toContain(name);
    }
    expect(share(people, (one) => one.proxyAddresses.length > 1)).toBeGreaterThan(0.1);
    expect(people.some((one) => one.mail !== one.userPrincipalName)).toBe(true);
  });

  it('speaks several languages and lives by two clocks', () => {
    const titles = staff().map((one) => one.jobTitle ?? '');
    for (const word of [/^Teamleiter|leiter/, /Responsable|Comptable|Chargé/, /Engineer/]) {
      expect(titles.some((title) => word.test(title))).toBe(true);
    }
    const names = staff().map((one) => one.displayName);
    expect(names.some((name) => /[\u4e00-\u9fff]/.test(name))).toBe(true);
    expect(names.some((name) => /[äöüéèñçã]/.test(name))).toBe(true);
    expect(share(staff(), (one) => one.zone === 'America/New_York')).toBeGreaterThan(0.15);
    expect(share(staff(), (one) => one.zone !== 'America/New_York')).toBeGreaterThan(0.5);
  });

  it('gives nobody a title of the other sex', () => {
    const titleOf = (name: string) => staff().find((one) => one.displayName === name)!.jobTitle;
    expect(titleOf('Ludwig Tonn')).toBe('Personalreferent');
    expect(titleOf('Adrian Teufel')).toBe('Leiter Entwicklung');
    // Word by word: the noun and the adjective before it.
    expect(titleFor('Strategischer Einkäufer', 'female')).toBe('Strategische Einkäuferin');
    expect(titleFor('Auszubildende Industriekauffrau', 'male')).toBe(
      'Auszubildender Industriekaufmann',
    );
    expect(titleFor('Leiterin Vertrieb', 'male')).toBe('Leiter Vertrieb');
    expect(titleFor('Leiterin Vertrieb', null)).toBe('Leiterin Vertrieb');
    expect(titleFor('Ingénieure commerciale', 'male')).toBe('Ingénieur commercial');
    expect(titleFor('Senior Key Account Manager', 'female')).toBe('Senior Key Account Manager');
  });

  it('gives every address to one account only', () => {
    const addresses = accounts.flatMap((one) => [
      ...new Set(
        [one.mail, one.userPrincipalName, ...one.proxyAddresses].flatMap((address) =>
          address === null ? [] : [address.replace(/^smtp:/i, '').toLowerCase()],
        ),
      ),
    ]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe('the calendars of the generated company', () => {
  it('hold 300-person all-hands, some by list and some with hidden guests', () => {
    const allHands = everything.get('manager')!.filter((event) => event.subject === 'All-hands');
    expect(allHands.some((event) => event.attendees!.length >= 280)).toBe(true);
    expect(
      all().some((event) =>
        event.attendees!.some((one) => one.emailAddress!.address === 'all@halden.example'),
      ),
    ).toBe(true);
    expect(all().some((event) => event.hideAttendees && event.attendees!.length <= 1)).toBe(true);
  });

  it.each<[string, (event: Event) => boolean]>([
    [
      'one-to-ones in series',
      (event) => event.subject!.startsWith('1:1') && event.type === 'occurrence',
    ],
    ['private events', (event) => event.sensitivity === 'private'],
    ['declined events', (event) => event.responseStatus!.response === 'declined'],
    ['unanswered events', (event) => event.responseStatus!.response === 'notResponded'],
    ['tentative events', (event) => event.responseStatus!.response === 'tentativelyAccepted'],
    ['cancelled events', (event) => event.isCancelled === true],
    ['holidays of several days', (event) => event.isAllDay === true && event.showAs === 'oof'],
    ['rooms', (event) => event.attendees!.some((one) => one.type === 'resource')],
    ['time alone', (event) => event.attendees!.length === 0 && event.showAs === 'busy'],
  ])('hold %s', (_name, fits) => {
    expect(all().some(fits)).toBe(true);
  });

  it('hold many customer calls with outside people for the sales representative', () => {
    const calls = everything
      .get('salesRep')!
      .filter((event) =>
        event.attendees!.some((one) => /customer\d+\.example$/.test(one.emailAddress!.address!)),
      );
    // About ten a week are planned; 180 days are 26 weeks.
    expect(calls.length).toBeGreaterThan(150);
  });

  it('hold leavers up to their last day, and nobody before their first', () => {
    const { calendars } = sandbox.tenants.current();
    const leaver = accounts.find((one) => one.kind === 'leaver' && one.lastDay !== null)!;
    const manager = accounts.find((one) => one.id === leaver.managerId)!;
    const days = calendars
      .between(manager, NOW - 365 * 86_400_000, NOW)
      .filter((one) => one.meeting.invited.some(({ address }) => address === leaver.mail))
      .map((one) => one.day);
    expect(days.length).toBeGreaterThan(0);
    expect(Math.max(...days)).toBeLessThanOrEqual(leaver.lastDay!);
    const newHire = accounts.find(
      (one) => one.id === sandbox.tenants.current().company.cast[1]!.accountId,
    )!;
    const theirs = calendars.between(newHire, NOW - 365 * 86_400_000, NOW).map((one) => one.day);
    expect(Math.min(...theirs)).toBeGreaterThanOrEqual(newHire.firstDay!);
  });

  it('hold daily stand-ups of a quarter of an hour', () => {
    const engineers = staff().filter((one) => one.department === 'Engineering');
    const { calendars } = sandbox.tenants.current();
    const standUps = engineers.flatMap((one) =>
      calendars
        .between(one, NOW - 7 * 86_400_000, NOW)
        .filter((o) => o.meeting.subject === 'Stand-up'),
    );
    expect(standUps.length).toBeGreaterThan(engineers.length);
    expect(standUps.every((one) => one.end - one.start === 15 * 60_000)).toBe(true);
  });

  it('begin on the new hire’s first day', () => {
    const events = everything.get('newHire')!;
    const first = Date.parse(`${events.find((event) => !event.isAllDay)!.start!.dateTime!}Z`);
    // 75 days before the day of the test.
    expect(first).toBeGreaterThanOrEqual(Date.parse('2026-09-10T00:00:00Z'));
  });

  it('keep most working weeks between 5 and 60 entries, few of them overlapping', () => {
    for (const person of PEOPLE) {
      const recent = everything.get(person)!.filter((event) => {
        const at = Date.parse(`${event.start!.dateTime!}Z`);
        return at > NOW - 56 * 86_400_000 && at < NOW && !event.isAllDay && event.showAs !== 'free';
      });
      const weekly = recent.length / 8;
      expect({ person, isUsual: weekly > 5 && weekly < 60 }).toEqual({ person, isUsual: true });
      const overlaps = recent.filter((event, i) => {
        const before = recent[i - 1];
        return before !== undefined && event.start!.dateTime! < before.end!.dateTime!;
      });
      expect({ person, isTidy: overlaps.length / recent.length < 0.25 }).toEqual({
        person,
        isTidy: true,
      });
    }
  });
});

describe('the seed', () => {
  it('gives the same people and meetings again', () => {
    const [a, b] = [generatedCompany(1, NOW), generatedCompany(1, NOW)];
    expect(b.accounts).toEqual(a.accounts);
    const id = a.cast[0]!.accountId;
    expect(b.mailbox(id)).toEqual(a.mailbox(id));
  });

  it('gives the same people on another day, and other people for another seed', () => {
    const today = generatedCompany(1, NOW);
    const later = generatedCompany(1, NOW + 100 * 86_400_000);
    const other = generatedCompany(2, NOW);
    const names = (company: typeof today): string[] =>
      company.accounts.map((one) => one.displayName);
    expect(names(later)).toEqual(names(today));
    expect(later.cast).toEqual(today.cast);
    expect(names(other)).not.toEqual(names(today));
  });
});
