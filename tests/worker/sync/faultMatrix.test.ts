/** @jest-environment node */
import type { DataSet } from '../../../src/worker/sync/dataSet';
import { memoryKeeper } from '../../../src/worker/store/memoryKeeper';
import type { PictureFacts } from '../../../src/worker/picture/buildPicture';
import type { ReadingResult } from '../../../src/worker/workerApi';
import { invitationTo, newMeeting } from '../../../src/sandbox/calendar/newMeeting';
import { FAULT_CASES, type FaultCase } from '../../app/support/faultCases';
import { coffee, faultRig, LATER, NOW, toTwelveDigits } from '../../app/support/faultRig';

let rig: Awaited<ReturnType<typeof faultRig>>;
let first: PictureFacts;
let kept: DataSet;
let refreshed: PictureFacts;

/** Somebody changes departments, somebody leaves, and ego meets somebody new. */
function twoDaysPass(): void {
  const { directory, calendars, company } = rig.sandbox.tenants.current();
  const ego = directory.byId(company.cast.find(({ key }) => key === 'salesRep')!.accountId)!;
  const ordinary = directory
    .accounts()
    .filter(({ id, kind }) => kind === 'person' && directory.reportsOf(id).length === 0)
    .filter(({ id }) => id !== ego.id);
  const [moved, gone, met] = [ordinary[3]!, ordinary[30]!, ordinary[60]!];
  directory.change(moved.id, { department: 'Legal', managerId: gone.managerId });
  directory.remove(gone.id);
  const start = NOW - 86_400_000;
  const invited = [{ ...invitationTo(directory, met.mail!), answer: 'accepted' as const }];
  calendars.create(
    newMeeting({ organizer: ego, subject: 'New', start, end: start + 1_800_000, invited }),
  );
}

/** Done, or what the screen says is missing. What hits by chance may go either way. */
function expectedOf(
  { missing, byChance }: FaultCase,
  step: 'first' | 'refresh',
  result: ReadingResult,
) {
  const problem = missing?.[step];
  if (problem !== undefined) return { kind: 'failed', problem: { kind: problem } };
  return byChance ? { kind: result.kind } : { kind: 'done' };
}

beforeAll(async () => {
  rig = await faultRig();
  first = await rig.calmPicture(NOW);
  kept = await rig.keptData(NOW);
});
afterAll(() => rig.sandbox.close());
afterEach(() => rig.sandbox.faults.set([]));

test('there is something to compare', () => {
  expect(first.complete).toBe(true);
  expect(first.reach.departments.length).toBeGreaterThan(5);
  expect(kept.windows.reduce((sum, { privateEvents }) => sum + privateEvents, 0)).toBeGreaterThan(
    0,
  );
});

describe('a first reading', () => {
  test.each(FAULT_CASES)('with $name', async (fault) => {
    const tab = rig.openTab(NOW);
    await tab.analyst.open();
    rig.sandbox.faults.set(fault.faults);
    const result = await tab.analyst.read('full');
    expect(result).toMatchObject(expectedOf(fault, 'first', result));
    if (result.kind === 'failed') {
      expect(tab.picture()?.complete ?? false).toBe(false);
      // Once the fault is gone, reading goes on and nothing counts twice.
      rig.sandbox.faults.set([]);
      expect(await tab.analyst.read('full')).toEqual({ kind: 'done' });
    }
    expect(toTwelveDigits(tab.picture())).toEqual(toTwelveDigits(first));
  });
});

describe('a press of Send', () => {
  test.each(FAULT_CASES)('with $name', async (fault) => {
    const { name, faults, missing } = fault;
    const tab = rig.openTab(NOW);
    rig.sandbox.faults.set(faults);
    const result = await tab.analyst.invite(coffee(name));
    const problem = missing?.send;
    expect(result).toMatchObject(
      problem ? { kind: 'failed', problem: { kind: problem } } : { kind: 'sent' },
    );
    rig.sandbox.faults.set(problem ? [] : faults);
    // However the first press ended, a second one leaves one meeting.
    expect((await tab.analyst.invite(coffee(name))).kind).toBe('sent');
    expect(rig.meetingsCalled(name)).toBe(1);
  });
});

describe('a refresh two days later', () => {
  beforeAll(async () => {
    twoDaysPass();
    refreshed = await rig.calmPicture(LATER);
  });

  test('shows something else than before', () => {
    expect(refreshed.reach.departments).not.toEqual(first.reach.departments);
  });

  test.each(FAULT_CASES)('with $name', async (fault) => {
    const tab = rig.openTab(LATER, memoryKeeper(kept));
    await tab.analyst.open();
    const before = tab.picture();
    rig.sandbox.faults.set(fault.faults);
    const result = await tab.analyst.read('full');
    expect(result).toMatchObject(expectedOf(fault, 'refresh', result));
    if (result.kind === 'failed') {
      // The picture of two days ago stays.
      expect(tab.picture()).toBe(before);
      rig.sandbox.faults.set([]);
      expect(await tab.analyst.read('full')).toEqual({ kind: 'done' });
    }
    expect(toTwelveDigits(tab.picture())).toEqual(toTwelveDigits(refreshed));
  });
});

describe('somebody who leaves between two pages', () => {
  test('is in nobody’s picture afterwards', async () => {
    rig.sandbox.faults.set([{ kind: 'personGone' }]);
    const tab = rig.openTab(LATER);
    await tab.analyst.open();
    expect(await tab.analyst.read('full')).toEqual({ kind: 'done' });
    rig.sandbox.faults.set([]);
    expect(toTwelveDigits(tab.picture())).toEqual(toTwelveDigits(await rig.calmPicture(LATER)));
  });
});
