/** @jest-environment node */
import fc from 'fast-check';
import type { DataSet } from '../../../src/worker/sync/dataSet';
import { memoryKeeper } from '../../../src/worker/store/memoryKeeper';
import type { PictureFacts } from '../../../src/worker/picture/buildPicture';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import type { Fault, When } from '../../../src/sandbox/faults/faultBook';
import { coffee, faultRig, LATER, NOW, toTwelveDigits } from '../../app/support/faultRig';

let rig: Awaited<ReturnType<typeof faultRig>>;
/** Without a fault, without and with lists and the opt-out group. */
let first: Record<'without' | 'withGroups', PictureFacts>;
let later: typeof first;
let kept: DataSet;

jest.setTimeout(240_000);

beforeAll(async () => {
  rig = await faultRig();
  rig.inviteList(NOW - MS_PER_DAY);
  const calm = async (now: number) => ({
    without: await rig.calmPicture(now),
    withGroups: await rig.calmPicture(now, rig.groups()),
  });
  first = await calm(NOW);
  later = await calm(LATER);
  kept = await rig.keptData(NOW);
});
afterAll(() => rig.sandbox.close());

const when: fc.Arbitrary<When> = fc.oneof(
  fc.constant('once' as const),
  fc.integer({ min: 2, max: 7 }).map((everyNth) => ({ everyNth })),
);
const path = fc.constantFrom(
  ...['', '/users', '/calendarView', 'skiptoken', '/me', '/events', 'delta'],
  ...['$batch', 'transitiveMembers'],
);
const retryAfter = fc.constantFrom({}, { retryAfter: '1' }, { retryAfter: '0.3' });

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc
    .tuple(fc.constantFrom(410, 429, 500, 502, 503, 504), when, path, retryAfter)
    .map(
      ([status, when, path, more]) => ({ kind: 'status', status, when, path, ...more }) as const,
    ),
  fc
    .tuple(fc.constantFrom('reset', 'truncated', 'wrongType', 'expiredToken'), when, path)
    .map(([kind, when, path]) => ({ kind, when, path })),
  fc
    .tuple(fc.constantFrom(429, 503, 504), when, fc.constantFrom('', '/users', '/groups'))
    .map(([status, when, path]) => ({ kind: 'batchItem', status, when, path }) as const),
  fc.constantFrom<Fault[]>(
    { kind: 'claimsChallenge' },
    { kind: 'clockOff', minutes: 10 },
    { kind: 'repeatedItems' },
    { kind: 'reorderedItems' },
    { kind: 'retryAfterHidden' },
  ),
);
const schedule = fc.array(fault, { minLength: 1, maxLength: 4 });

/**
 * Reads under these faults; where that is given up, it goes on without them. Lookups of lists and of
 * the opt-out group are given up silently, so with them it always goes on, as by a press of Refresh.
 */
async function pictureUnder(
  faults: readonly Fault[],
  withGroups: boolean,
  now: number,
  data: DataSet | null,
) {
  const tab = rig.openTab(now, memoryKeeper(data), withGroups ? rig.groups() : {});
  await tab.analyst.open();
  rig.sandbox.faults.set(faults);
  const result = await tab.analyst.read('full');
  rig.sandbox.faults.set([]);
  if (withGroups || result.kind === 'failed') {
    expect(await tab.analyst.read('full', true)).toEqual({ kind: 'done' });
  }
  return toTwelveDigits(tab.picture());
}

test('there are lists and an opt-out group to go wrong', () => {
  const { without, withGroups } = first;
  const notMeasurable = ({ reach }: PictureFacts) => reach.dataQuality.events.notMeasurable ?? 0;
  expect(notMeasurable(without) - notMeasurable(withGroups)).toBe(1);
  expect([without.optOut, withGroups.optOut]).toEqual(['none', 'known']);
});

test('a directory that allows little at a time is waited for, and the picture is the same', async () => {
  // A reading costs some 40 units: pages of people 2 each, addresses and lists one each in a batch.
  const tight = await faultRig(12);
  tight.inviteList(NOW - MS_PER_DAY);
  const picture = await tight.calmPicture(NOW, tight.groups());
  const refused = tight.sandbox.requestLog.entries.filter(({ status }) => status === 429);
  await tight.sandbox.close();
  expect(refused.length).toBeGreaterThan(0);
  expect(toTwelveDigits(picture)).toEqual(toTwelveDigits(first.withGroups));
});

// A fixed seed finds again what was found once; a new one every time finds new things.
describe.each([{ seed: 20261124 }, {}])('whatever goes wrong (%p)', (parameters) => {
  test('a first reading ends in the picture that it would have had without', async () => {
    await fc.assert(
      fc.asyncProperty(schedule, fc.boolean(), async (faults, withGroups) => {
        const calm = withGroups ? first.withGroups : first.without;
        expect(await pictureUnder(faults, withGroups, NOW, null)).toEqual(toTwelveDigits(calm));
      }),
      { ...parameters, numRuns: 15 },
    );
  });

  test('so does a refresh', async () => {
    await fc.assert(
      fc.asyncProperty(schedule, fc.boolean(), async (faults, withGroups) => {
        const calm = withGroups ? later.withGroups : later.without;
        expect(await pictureUnder(faults, withGroups, LATER, kept)).toEqual(toTwelveDigits(calm));
      }),
      { ...parameters, numRuns: 15 },
    );
  });

  test('and however often Send is pressed, there is one meeting', async () => {
    let drafts = 0;
    await fc.assert(
      fc.asyncProperty(schedule, fc.integer({ min: 1, max: 3 }), async (faults, presses) => {
        const subject = `draft ${JSON.stringify(parameters)} ${drafts++}`;
        const { analyst } = rig.openTab(NOW);
        rig.sandbox.faults.set(faults);
        for (let press = 0; press < presses; press++) await analyst.invite(coffee(subject));
        rig.sandbox.faults.set([]);
        expect((await analyst.invite(coffee(subject))).kind).toBe('sent');
        expect(rig.meetingsCalled(subject)).toBe(1);
      }),
      { ...parameters, numRuns: 30 },
    );
  });
});
