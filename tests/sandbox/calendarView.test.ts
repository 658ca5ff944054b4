import type { Event } from '@microsoft/microsoft-graph-types';
import {
  calendarViewPath,
  MS_PER_DAY,
  NOW,
  openSandbox,
  type TestSandbox,
} from './support/openSandbox';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

async function eventsOf(person: string, from: number, to: number, more = ''): Promise<Event[]> {
  return await sandbox.all(person, calendarViewPath(from, to, more));
}

const startOf = (event: Event): number => Date.parse(`${event.start!.dateTime!}Z`);
const endOf = (event: Event): number => Date.parse(`${event.end!.dateTime!}Z`);

describe('GET /me/calendarView', () => {
  it('gives 10 a page where nothing is said, and links on by $skip', async () => {
    const path = calendarViewPath(-28, 0).replace('&$top=1000', '');
    const { body } = await sandbox.graph('salesRep', path);
    expect(body.value).toHaveLength(10);
    expect(new URL(body['@odata.nextLink']!).searchParams.get('$skip')).toBe('10');
  });

  it('gives every occurrence once over the pages, in order of start', async () => {
    const whole = await eventsOf('salesRep', -28, 0, '&$select=start');
    const paged = await sandbox.all(
      'salesRep',
      calendarViewPath(-28, 0, '&$select=start').replace('$top=1000', '$top=7'),
    );
    expect(paged).toEqual(whole);
    expect(whole.map(startOf)).toEqual(whole.map(startOf).sort((a, b) => a - b));
  });

  it('turns the order round for start/dateTime desc', async () => {
    const events = await eventsOf('salesRep', -7, 0, '&$orderby=start/dateTime desc');
    expect(events.map(startOf)).toEqual(events.map(startOf).sort((a, b) => b - a));
  });

  it('holds what overlaps the window, and nothing else', async () => {
    const events = await eventsOf('manager', -30, -20);
    expect(events.length).toBeGreaterThan(10);
    for (const event of events) {
      expect(startOf(event)).toBeLessThan(NOW - 20 * MS_PER_DAY);
      expect(endOf(event)).toBeGreaterThan(NOW - 30 * MS_PER_DAY);
    }
  });

  it('expands series: same master, an iCalUId of its own for every occurrence, no masters', async () => {
    const events = await eventsOf('manager', -28, 0);
    const series = events.filter((event) => event.type === 'occurrence');
    const bySeries = new Map<string, Event[]>();
    for (const event of series) {
      const known = bySeries.get(event.seriesMasterId!) ?? [];
      bySeries.set(event.seriesMasterId!, [...known, event]);
    }
    const weekly = [...bySeries.values()].find((list) => list.length >= 3)!;
    expect(new Set(weekly.map((event) => event.iCalUId)).size).toBe(weekly.length);
    expect(events.every((event) => event.type !== 'seriesMaster')).toBe(true);
    expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
  });

  it('covers 12 months back and some weeks ahead', async () => {
    expect((await eventsOf('manager', -365, -330)).length).toBeGreaterThan(10);
    expect((await eventsOf('manager', 28, 40)).length).toBeGreaterThan(5);
  });

  it('keeps the wall-clock time of a series over the change to winter time', async () => {
    const events = await eventsOf('manager', -42, -14, '&$select=start,type,seriesMasterId');
    const hour = (event: Event): string => event.start!.dateTime!.slice(11, 16);
    // Berlin left summer time on 2026-10-25; one hour later on the clock of UTC.
    const change = Date.parse('2026-10-25T01:00:00Z');
    const moved = events
      .filter((event) => event.type === 'occurrence')
      .some((event) =>
        events.some(
          (other) =>
            other.seriesMasterId === event.seriesMasterId &&
            startOf(event) < change &&
            startOf(other) > change &&
            Number(hour(other).slice(0, 2)) === Number(hour(event).slice(0, 2)) + 1,
        ),
      );
    expect(moved).toBe(true);
  });

  it('gives times on the clock that Prefer asks for, under the name it was asked by', async () => {
    const [utc] = await eventsOf(
      'manager',
      -7,
      0,
      '&$select=start,isAllDay&$orderby=start/dateTime',
    );
    const { body, headers } = await sandbox.graph('manager', calendarViewPath(-7, 0), {
      headers: { Prefer: 'outlook.timezone="W. Europe Standard Time"' },
    });
    const berlin = (body.value as readonly Event[]).find((event) => event.id === utc!.id)!;
    expect(headers.get('preference-applied')).toBe('outlook.timezone="W. Europe Standard Time"');
    expect(berlin.start!.timeZone).toBe('W. Europe Standard Time');
    // Berlin is an hour ahead in November.
    expect(startOf(berlin) - startOf(utc!)).toBe(3_600_000);
  });

  it('shows no body with Calendars.ReadBasic', async () => {
    const [event] = await eventsOf('manager', -7, 0, '&$select=subject,body,bodyPreview');
    expect(Object.keys(event!).sort()).toEqual(['@odata.etag', 'id', 'subject']);
  });
});

describe('the copies of one meeting', () => {
  it('agree on id, time and people in every calendar, each with its owner’s own answer', async () => {
    const mine = await eventsOf('manager', -28, -1);
    const accounts = sandbox.tenants.current().directory;
    const shared = mine.filter(
      (event) => !event.isOrganizer && !event.isCancelled && event.attendees!.length > 1,
    );
    expect(shared.length).toBeGreaterThan(5);
    for (const event of shared.slice(0, 8)) {
      const organizer = accounts.byAddress(event.organizer!.emailAddress!.address!)!;
      const theirs = await eventsOf(organizer.id, -28, -1);
      const copy = theirs.find((one) => one.iCalUId === event.iCalUId)!;
      expect(copy).toMatchObject({
        subject: event.subject,
        start: event.start,
        end: event.end,
        isOrganizer: true,
        responseStatus: { response: 'organizer' },
      });
      expect(copy.id).not.toBe(event.id);
      const own = accounts.byId(String(sandbox.tenants.current().company.cast[2]!.accountId))!;
      const answer = copy.attendees!.find((one) => one.emailAddress!.address === own.mail);
      expect(answer?.status?.response).toBe(event.responseStatus!.response);
    }
  });

  it('know the answers of others only where the owner is the organizer', async () => {
    const events = await eventsOf('manager', -90, 0);
    const share = (list: readonly Event[]): number => {
      const answers = list.flatMap((event) => event.attendees!.map((one) => one.status!.response));
      return answers.filter((answer) => answer === 'none').length / answers.length;
    };
    const attended = events.filter((event) => !event.isOrganizer && event.attendees!.length > 3);
    const organized = events.filter((event) => event.isOrganizer && event.attendees!.length > 1);
    expect(share(attended)).toBeGreaterThan(0.5);
    expect(share(organized)).toBeLessThan(0.1);
  });
});
