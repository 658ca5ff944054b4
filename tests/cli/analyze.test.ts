import { ANSWERS, EVENTS, event, idOf, ME, user, USERS } from '../fixtures/savedAnswers';
import { reportOf } from '../fixtures/reportOf';
import { runInFolder, runWith } from '../fixtures/runInFolder';

describe('threewide analyze', () => {
  test('prints one JSON object and nothing else', async () => {
    const run = await runInFolder(ANSWERS, '--json');
    const report = reportOf(run);
    expect(run).toMatchObject({ code: 0, error: '' });
    expect(run.out.trim().split('\n').length).toBe(1);
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining([
        ...['schemaVersion', 'asOf', 'windowDays', 'ego', 'people', 'departments', 'levels'],
        ...['cells', 'width', 'deepGoal', 'wideGoal', 'leadersKnown', 'internalShare', 'trend'],
        ...['suggestions', 'network', 'dataQuality'],
      ]),
    );
    expect(report).toMatchObject({ schemaVersion: 1, windowDays: 180, internalShare: null });
    expect(report.ego).toMatchObject({ id: idOf('ego'), department: 'Other' });
  });

  test('lists every person of the scope, ego without a tie', async () => {
    const { people } = reportOf(await runInFolder(ANSWERS, '--json'));
    const by = new Map(people.map((person) => [person.id, person]));
    expect(people.length).toBe(3);
    expect(by.get(idOf('ego'))).toMatchObject({ tie: null, department: 'Sales', ownTeam: true });
    expect(by.get(idOf('ben'))).toMatchObject({ department: '(Not set)' });
    // 30 minutes alone with ego and 15 of the meeting of three, both within 28 days of 13 June.
    expect(by.get(idOf('ana'))?.tie).toMatchObject({
      state: 'active',
      contacts: 2,
      sharedMinutes: 45,
      lastMet: '2026-06-12T09:00:00.000Z',
    });
  });

  test('counts ego in the headcount and not among those met, small departments together', async () => {
    const { departments, cells } = reportOf(await runInFolder(ANSWERS, '--json'));
    // Sales (ego) and Finance (ana) have fewer than 5 people; ben has no department.
    expect(departments).toMatchObject([
      { name: '(Not set)', headcount: 1, met: 1, known: 1 },
      { name: 'Other', headcount: 2, met: 1, known: 1 },
    ]);
    expect(cells.map((cell) => cell.department).toSorted()).toEqual(['(Not set)', 'Other']);
  });

  test('says who of a large company is counted only because ego has met them', async () => {
    // The branch is ego alone; Ana (Finance) and a second colleague of Sales are there because they were met.
    const files = {
      ...ANSWERS,
      'users.json': [ME, user('ana', { department: 'Finance' }), user('ben')],
      'config.json': { largestUniverse: 2, smallestBranch: 1, smallestGroup: 1 },
    };
    const { departments, levels, cells } = reportOf(await runInFolder(files, '--json'));
    expect(departments.map(({ name, headcount, onlyMet }) => [name, headcount, onlyMet])).toEqual([
      ['Finance', 1, 1],
      ['Sales', 2, 1],
    ]);
    const sum = (rows: readonly { readonly onlyMet: number }[]) =>
      rows.reduce((total, row) => total + row.onlyMet, 0);
    expect([sum(levels), sum(cells)]).toEqual([2, 2]);
    const { out } = await runInFolder(files);
    expect(out).toMatch(/Finance +1 .* {2}counted only because met$/m);
    expect(out).toMatch(/Sales +2 .* {2}own, 1 counted only because met$/m);
    expect((await runInFolder(ANSWERS)).out).not.toContain('only because met');
  });

  test('ends by default with the day of the last event, or now when that is earlier', async () => {
    const asOf = async (...start: string[]) => {
      const events = start.map((at, i) => event(`e${i}`, at, 'ana'));
      return reportOf(await runInFolder({ ...ANSWERS, 'events.json': events }, '--json')).asOf;
    };
    expect(await asOf('2026-06-12T09:00', '2026-06-01T09:00')).toBe('2026-06-13T00:00:00.000Z');
    expect(await asOf('2027-01-01T09:00')).toBe('2026-11-24T00:00:00.000Z');
    expect(await asOf()).toBe('2026-11-24T00:00:00.000Z');
  });

  test('says when a fading tie was last met in a small group', async () => {
    // Ana was met twice within 28 days, last on 12 June; by October she is dormant.
    const { out } = await runInFolder(ANSWERS, '--as-of', '2026-10-01');
    expect(out).toMatch(/ana.*, last in a small group 2026-06-12/i);
  });

  test('obeys --as-of, --window and --scope', async () => {
    const flags = ['--json', '--as-of', '2026-06-10', '--window', '30', '--scope', 'company'];
    const report = reportOf(await runInFolder(ANSWERS, ...flags));
    expect(report).toMatchObject({ asOf: '2026-06-10T00:00:00.000Z', windowDays: 30 });
    expect(report.trend.length).toBe(1);
    expect(report.people.filter((person) => person.tie !== null).length).toBe(1);
  });

  test('reads moments without a zone as UTC, and offsets as they are', async () => {
    const asOf = async (moment: string) =>
      reportOf(await runInFolder(ANSWERS, '--json', '--as-of', moment)).asOf;
    expect(await asOf('2026-06-10T12:00')).toBe('2026-06-10T12:00:00.000Z');
    expect(await asOf('2026-06-10T12:00:00+02:00')).toBe('2026-06-10T10:00:00.000Z');
  });

  test('reads all pages, and bare arrays as well', async () => {
    const report = reportOf(
      await runInFolder(
        {
          'me.json': ME,
          'users-1.json': { value: USERS.slice(0, 2), '@odata.nextLink': 'https://graph/next' },
          'users-2.json': USERS.slice(2),
          'events1.json': EVENTS.slice(0, 1),
          'events2.json': { '@odata.context': 'x', value: EVENTS.slice(1) },
        },
        '--json',
      ),
    );
    expect(report.people.length).toBe(3);
    expect(report.dataQuality).toMatchObject({ people: 3, events: { counted: 2 } });
  });

  test('says beside the report that a last page is missing', async () => {
    const run = await runInFolder(
      { ...ANSWERS, 'users.json': { value: USERS, '@odata.nextLink': 'https://graph/next' } },
      '--json',
    );
    expect(reportOf(run).schemaVersion).toBe(1);
    expect(run.error).toContain('users: every saved page ends with a link');
  });

  test('adds ego to a directory that lacks them, and what only /me tells', async () => {
    const me = { ...ME, proxyAddresses: ['SMTP:e.go@contoso.com'] };
    const events = [event('a', '2026-06-01T09:00', 'ana', 'e.go')];
    const files = { ...ANSWERS, 'me.json': me, 'events.json': events };
    const lacking = reportOf(
      await runInFolder({ ...files, 'users.json': USERS.slice(1) }, '--json'),
    );
    expect(lacking.people.length).toBe(3);
    const merged = reportOf(await runInFolder(files, '--json'));
    expect(merged.people.length).toBe(3);
    expect(merged.dataQuality).toMatchObject({ unresolvedAttendees: 0 });
  });

  test('counts private and malformed items and goes on', async () => {
    const secret = { ...event('s', '2026-06-02T09:00', 'ben'), sensitivity: 'private' };
    const broken = { ...event('x', '2026-06-02T09:00', 'ben'), start: { dateTime: 'soon' } };
    const run = await runInFolder(
      {
        ...ANSWERS,
        'users.json': [...USERS, { displayName: 'no id' }],
        'events.json': [...EVENTS, secret, broken, 7],
      },
      '--json',
    );
    expect(reportOf(run).dataQuality).toMatchObject({
      privateEvents: 1,
      malformedEvents: 2,
      malformedPeople: 1,
      events: { counted: 2 },
    });
  });

  test('gives the evidence of a level in sentences', async () => {
    const users = [ME, user('ana', { jobTitle: 'Head of Finance', manager: { id: idOf('ego') } })];
    const { people } = reportOf(await runInFolder({ ...ANSWERS, 'users.json': users }, '--json'));
    const ana = people.find((person) => person.id === idOf('ana'));
    expect(ana?.levelEvidence.length).toBeGreaterThan(0);
    for (const sentence of ana?.levelEvidence ?? []) expect(sentence).toMatch(/^.+\.$/);
    expect(ana?.levelConfidence).toBeGreaterThanOrEqual(0);
  });

  test('lets config.json change the options, and the command line change those', async () => {
    const files = { ...ANSWERS, 'config.json': { windowDays: 90, smallestGroup: 1 } };
    const report = reportOf(await runInFolder(files, '--json'));
    expect(report.windowDays).toBe(90);
    expect(report.departments.map((row) => row.name)).toEqual(['Finance', 'Sales', '(Not set)']);
    expect(reportOf(await runInFolder(files, '--json', '--window', '30')).windowDays).toBe(30);
  });

  test('reads the options out of the settings of a deployment', async () => {
    const settings = { clientId: 'x', insight: { windowDays: 90 } };
    const report = reportOf(await runInFolder({ ...ANSWERS, 'config.json': settings }, '--json'));
    expect(report.windowDays).toBe(90);
  });

  test('prints a report to read, with nothing undefined in it', async () => {
    const run = await runInFolder(ANSWERS);
    expect(run).toMatchObject({ code: 0, error: '' });
    expect(run.out).toContain('You are 0 wide');
    expect(run.out).toMatch(/\(Not set\) +1 +1 +1/);
    expect(run.out).not.toMatch(/undefined|NaN|\[object/);
  });

  test('explains itself, with exit code 0', async () => {
    const run = await runWith(['--help']);
    expect(run.code).toBe(0);
    expect(run.out).toContain('analyze');
    expect((await runWith(['analyze', '--help'])).out).toContain('--as-of');
  });
});
