import type {
  Event,
  MeetingTimeSuggestion,
  ScheduleInformation,
} from '@microsoft/microsoft-graph-types';
import { calendarViewPath, openSandbox, type TestSandbox } from './support/openSandbox';

let sandbox: TestSandbox;
let scopes: readonly string[];
beforeAll(async () => {
  sandbox = await openSandbox();
  scopes = ['User.Read', 'Calendars.ReadBasic', 'Calendars.ReadWrite', 'Calendars.Read.Shared'];
});
afterAll(() => sandbox.close());

async function post(path: string, body: unknown, person = 'manager') {
  const token = await sandbox.issueToken(person, { scopes });
  return sandbox.graph(person, path, { method: 'POST', body, token });
}

const at = (dateTime: string, timeZone = 'UTC') => ({ dateTime, timeZone });

function mailOf(person: string): string {
  const { company, directory } = sandbox.tenants.current();
  const member = company.cast.find((one) => one.key === person)!;
  return directory.byId(member.accountId)!.mail!;
}

describe('POST /me/calendar/getSchedule', () => {
  const path = '/v1.0/me/calendar/getSchedule';
  const day = { startTime: at('2026-11-25T00:00:00'), endTime: at('2026-11-26T00:00:00') };

  it('gives one digit for each half hour, and the working hours', async () => {
    const { body } = await post(path, { ...day, schedules: [mailOf('salesRep')] });
    const [schedule] = body.value as readonly ScheduleInformation[];
    // 24 hours are 48 half hours.
    expect(schedule!.availabilityView).toMatch(/^[0-4]{48}$/);
    expect(schedule!.workingHours).toMatchObject({
      startTime: '09:00:00.0000000',
      endTime: '17:00:00.0000000',
    });
  });

  it('agrees with the person’s own calendar', async () => {
    const { body } = await post(path, {
      startTime: at('2026-11-16T00:00:00'),
      endTime: at('2026-11-21T00:00:00'),
      schedules: [mailOf('salesRep')],
      availabilityViewInterval: 60,
    });
    const [schedule] = body.value as readonly ScheduleInformation[];
    const events = (await sandbox.all('salesRep', calendarViewPath(-9, -2))) as readonly Event[];
    const busy = events.find(
      (event) => event.showAs === 'busy' && event.start!.dateTime! > '2026-11-16',
    )!;
    const hour =
      (Date.parse(`${busy.start!.dateTime!}Z`) - Date.parse('2026-11-16T00:00:00Z')) / 3_600_000;
    expect(schedule!.availabilityView!.charAt(Math.floor(hour))).toMatch(/[23]/);
  });

  it('says so for somebody who is not in the directory', async () => {
    const { body } = await post(path, { ...day, schedules: ['nobody@halden.example'] });
    const [schedule] = body.value as readonly ScheduleInformation[];
    expect(schedule!.error?.responseCode).toBe('ErrorMailRecipientNotFound');
  });

  it('keeps the subjects of private events to itself', async () => {
    const { body } = await post(path, {
      startTime: at('2026-10-01T00:00:00'),
      endTime: at('2026-11-24T00:00:00'),
      schedules: [mailOf('salesRep'), mailOf('smallTeam')],
    });
    const items = (body.value as readonly ScheduleInformation[]).flatMap(
      (one) => one.scheduleItems!,
    );
    const closed = items.filter((item) => item.isPrivate);
    expect(closed.length).toBeGreaterThan(0);
    expect(closed.every((item) => item.subject === undefined)).toBe(true);
  });

  it.each([
    [
      'more than 20 addresses',
      { ...day, schedules: Array.from({ length: 21 }, (_, i) => `a${i}@b.c`) },
    ],
    ['no addresses', { ...day, schedules: [] }],
    [
      '62 days',
      {
        schedules: ['a@b.c'],
        startTime: at('2026-11-01T00:00:00'),
        endTime: at('2027-01-02T00:00:00'),
      },
    ],
    [
      'an unknown time zone',
      { ...day, schedules: ['a@b.c'], startTime: at('2026-11-25T00:00:00', 'Mars') },
    ],
  ])('is refused for %s', async (_why, body) => {
    expect((await post(path, body)).status).toBe(400);
  });
});

describe('POST /me/findMeetingTimes', () => {
  const path = '/v1.0/me/findMeetingTimes';
  const week = {
    timeSlots: [{ start: at('2026-11-25T00:00:00'), end: at('2026-12-02T00:00:00') }],
  };

  it('proposes times at which both are free and at work', async () => {
    const { body } = await post(path, {
      attendees: [{ type: 'required', emailAddress: { address: mailOf('smallTeam') } }],
      timeConstraint: week,
      meetingDuration: 'PT30M',
      maxCandidates: 5,
    });
    const suggestions = body['meetingTimeSuggestions'] as readonly MeetingTimeSuggestion[];
    expect(body['emptySuggestionsReason']).toBe('');
    expect(suggestions).toHaveLength(5);
    const { company, directory, calendars } = sandbox.tenants.current();
    for (const { meetingTimeSlot } of suggestions) {
      const start = Date.parse(`${meetingTimeSlot!.start!.dateTime!}Z`);
      // Berlin and New York share 9 to 17 o'clock from 14:00 to 16:00 UTC in winter.
      const hour = new Date(start).getUTCHours();
      expect(hour >= 14 && hour < 16).toBe(true);
      for (const key of ['manager', 'smallTeam']) {
        const account = directory.byId(company.cast.find((one) => one.key === key)!.accountId)!;
        const busy = calendars
          .between(account, start, start + 30 * 60_000)
          .filter(
            (one) => !one.isCancelled && one.meeting.showAs === 'busy' && !one.meeting.isAllDay,
          );
        const attending = busy.filter((one) => one.meeting.organizer.address === account.mail);
        expect(attending).toEqual([]);
      }
    }
  });

  it('says why it has none', async () => {
    const { body } = await post(path, {
      attendees: [],
      timeConstraint: {
        timeSlots: [{ start: at('2026-11-28T00:00:00'), end: at('2026-11-29T00:00:00') }],
      },
    });
    // A Saturday.
    expect(body).toMatchObject({
      meetingTimeSuggestions: [],
      emptySuggestionsReason: 'attendeesUnavailable',
    });
  });

  it('is refused for a duration that is none', async () => {
    expect((await post(path, { meetingDuration: '30 minutes' })).status).toBe(400);
  });
});

describe('POST /me/events', () => {
  const path = '/v1.0/me/events';
  const draft = (more: object = {}) => ({
    subject: 'Coffee?',
    start: at('2026-11-26T14:00:00', 'W. Europe Standard Time'),
    end: at('2026-11-26T14:25:00', 'W. Europe Standard Time'),
    attendees: [{ type: 'required', emailAddress: { address: mailOf('salesRep') } }],
    ...more,
  });

  it('puts the meeting into both calendars, at the instant meant', async () => {
    const { status, body } = await post(path, draft());
    expect(status).toBe(201);
    expect(body).toMatchObject({ isOrganizer: true, subject: 'Coffee?' });
    const seen = (await sandbox.all('salesRep', calendarViewPath(1, 4))) as readonly Event[];
    const copy = seen.find((event) => event.iCalUId === body['iCalUId'])!;
    expect(copy).toMatchObject({
      isOrganizer: false,
      responseStatus: { response: 'none' },
      // 14:00 in Berlin is 13:00 UTC in winter.
      start: { dateTime: '2026-11-26T13:00:00.0000000', timeZone: 'UTC' },
    });
  });

  it('makes one meeting of two requests with the same transaction', async () => {
    const first = await post(path, draft({ transactionId: 'press-1', subject: 'Once' }));
    const second = await post(path, draft({ transactionId: 'press-1', subject: 'Once' }));
    const other = await post(path, draft({ transactionId: 'press-2', subject: 'Once' }));
    expect(second.body['id']).toBe(first.body['id']);
    expect(other.body['id']).not.toBe(first.body['id']);
    const seen = (await sandbox.all('manager', calendarViewPath(1, 4))) as readonly Event[];
    expect(seen.filter((event) => event.subject === 'Once')).toHaveLength(2);
  });

  it.each([
    ['an end before the start', { end: at('2026-11-26T13:00:00', 'W. Europe Standard Time') }],
    ['an attendee without an address', { attendees: [{ emailAddress: { name: 'Ana' } }] }],
    ['a start that is no time', { start: at('soon') }],
    ['a subject of more than 255 characters', { subject: 'x'.repeat(256) }],
  ])('is refused for %s', async (_why, more) => {
    expect((await post(path, draft(more))).status).toBe(400);
  });
});

describe('GET /me/people', () => {
  it('names whom the person works with, most meetings first, never the person', async () => {
    const { body: me } = await sandbox.graph('manager', '/v1.0/me');
    const { body } = await sandbox.graph('manager', '/v1.0/me/people?$top=50');
    const people = body.value as readonly {
      id: string;
      scoredEmailAddresses: readonly { relevanceScore: number }[];
    }[];
    const scores = people.map((one) => one.scoredEmailAddresses[0]!.relevanceScore);
    expect(people.length).toBeGreaterThan(20);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(people.map((one) => one.id)).not.toContain(me['id']);
  });
});
