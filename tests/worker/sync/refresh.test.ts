/** @jest-environment node */
import 'fake-indexeddb/auto';
import { storeKeeper } from '../../../src/worker/store/storeKeeper';
import { defaultPreferences } from '../../../src/worker/picture/analysisOptions';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import { openStore } from '../../../src/storage/indexedDb/openStore';
import { faultRig, NOW, toTwelveDigits } from '../../app/support/faultRig';

let rig: Awaited<ReturnType<typeof faultRig>>;

beforeAll(async () => {
  rig = await faultRig();
});
afterAll(() => rig.sandbox.close());
beforeEach(() => {
  rig.sandbox.faults.set([]);
  rig.sandbox.requestLog.clear();
});

/** A tab on what this device keeps. */
async function openTab(account: string, now: number) {
  const opened = await openStore('tenant', account);
  if (!opened.ok) throw new Error(opened.problem.kind);
  const tab = rig.openTab(now, storeKeeper(opened.value, defaultPreferences({})));
  const close = () => opened.value.close();
  return { ...tab, ...(await tab.analyst.open()), close };
}

/**
 * What Graph was asked since the log was last cleared, dates shortened; a batch is one request,
 * whatever addresses are looked up in it.
 */
const asked = () =>
  rig.sandbox.requestLog.entries
    .filter(({ service, path }) => service === 'graph' && !path.includes('$filter'))
    .map(({ path, status }) => {
      const url = new URL(path, 'http://sandbox');
      const from = url.searchParams.get('startDateTime')?.slice(0, 10) ?? '';
      const page = url.searchParams.has('$skiptoken') || url.searchParams.has('$skip') ? ' …' : '';
      return `${url.pathname.replace('/v1.0', '')} ${from}${page} ${status}`.replace(/ +/g, ' ');
    });

/** First days of the stretches of the calendar that are kept whole, newest first. */
async function weeksKept(account: string): Promise<readonly string[]> {
  const opened = await openStore('tenant', account);
  if (!opened.ok) throw new Error(opened.problem.kind);
  const snapshot = await opened.value.readSnapshot();
  opened.value.close();
  if (!snapshot.ok) throw new Error(snapshot.problem.kind);
  return snapshot.value.windows
    .map(({ from }) => new Date(from).toISOString().slice(0, 10))
    .reverse();
}

async function readOnce(account: string, now: number) {
  const tab = await openTab(account, now);
  expect(await tab.analyst.read('full')).toEqual({ kind: 'done' });
  tab.close();
  return tab.picture();
}

describe('opening the tab again', () => {
  test('shows the last picture before any request', async () => {
    const before = await readOnce('warm', NOW);
    rig.sandbox.requestLog.clear();
    const { kept, picture, close } = await openTab('warm', NOW);
    expect(kept).toBe('full');
    expect(toTwelveDigits(picture())).toEqual(toTwelveDigits(before));
    expect(asked()).toEqual([]);
    close();
  });

  // 24 November 2026 is day 20,781 since 1970; the newest stretch begins on day 741 × 28 = 20,748,
  // 22 October, until 42 days later, 3 December, the next one does: on 19 November.
  test.each([
    ['an hour', 1 / 24, ['/me/calendarView 2026-10-22 200', '/users/delta 200']],
    [
      'ten days, when the weeks before have settled and are read for the last time',
      10,
      ['/me/calendarView 2026-10-22 200', '/me/calendarView 2026-11-19 200', '/users/delta 200'],
    ],
  ])(
    'asks at most three times after %s in which nothing has changed',
    async (_when, days, wanted) => {
      const account = `quiet ${days}`;
      await readOnce(account, NOW);
      rig.sandbox.requestLog.clear();
      await readOnce(account, NOW + days * MS_PER_DAY);
      expect(
        asked()
          .filter((line) => !line.includes('…'))
          .sort(),
      ).toEqual(wanted);
    },
  );

  test('asks for everybody again when the changes are no longer told', async () => {
    await readOnce('stale', NOW);
    rig.sandbox.faults.set([{ kind: 'status', status: 410, when: 'once', path: '/users/delta' }]);
    rig.sandbox.requestLog.clear();
    await readOnce('stale', NOW + 3_600_000);
    expect(asked()).toContain('/users/delta 410');
    expect(asked()).toContain('/users 200');
    rig.sandbox.requestLog.clear();
    rig.sandbox.faults.set([]);
    // From then on changes are told again.
    await readOnce('stale', NOW + 7_200_000);
    expect(asked()).not.toContain('/users 200');
  });
});

describe('a tab that is closed in the middle', () => {
  test('goes on where it stopped: no page of the directory and no past weeks twice', async () => {
    const whole = toTwelveDigits(await rig.calmPicture(NOW));
    // Pages of 100 for 440 accounts: the first, then four with a token, of which the third fails.
    rig.sandbox.faults.set([
      { kind: 'status', status: 500, when: { everyNth: 3 }, path: 'skiptoken' },
    ]);
    rig.sandbox.requestLog.clear();
    const cut = await openTab('cut', NOW);
    expect((await cut.analyst.read('full')).kind).toBe('failed');
    cut.close();
    const wholeBefore = await weeksKept('cut');
    expect(asked().filter((line) => line.startsWith('/users '))).toEqual([
      '/users 200',
      '/users … 200',
      '/users … 200',
      '/users … 500',
    ]);

    rig.sandbox.faults.set([]);
    rig.sandbox.requestLog.clear();
    const again = await openTab('cut', NOW);
    expect(await again.analyst.read('full')).toEqual({ kind: 'done' });
    again.close();
    // Two of the four pages with a token were still missing.
    expect(asked().filter((line) => line.startsWith('/users '))).toEqual([
      '/users … 200',
      '/users … 200',
    ]);
    // Of the past, the newest stretch is always read anew; no other that was whole is.
    expect(wholeBefore.length).toBeGreaterThan(0);
    const calendar = asked().filter((line) => line.startsWith('/me/calendarView'));
    const twice = wholeBefore.slice(1).filter((day) => calendar.some((line) => line.includes(day)));
    expect(twice).toEqual([]);
    expect(toTwelveDigits(again.picture())).toEqual(whole);
  });

  test('begins the round anew where Graph has lost the place', async () => {
    rig.sandbox.faults.set([
      { kind: 'status', status: 500, when: { everyNth: 2 }, path: 'skiptoken' },
    ]);
    const cut = await openTab('lost', NOW);
    expect((await cut.analyst.read('full')).kind).toBe('failed');
    cut.close();
    rig.sandbox.faults.set([{ kind: 'status', status: 410, when: 'once', path: 'skiptoken' }]);
    rig.sandbox.requestLog.clear();
    const again = await openTab('lost', NOW);
    expect(await again.analyst.read('full')).toEqual({ kind: 'done' });
    again.close();
    expect(asked().filter((line) => line.startsWith('/users '))[0]).toBe('/users … 410');
    expect(toTwelveDigits(again.picture())).toEqual(toTwelveDigits(await rig.calmPicture(NOW)));
  });
});
