/** @jest-environment node */
import { memoryKeeper } from '../../../src/worker/store/memoryKeeper';
import type { PictureFacts } from '../../../src/worker/picture/buildPicture';
import { GraphError } from '../../../src/graph/problem';
import type { Attendee } from '../../../src/insight/calendar/calendarEvent';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import { faultRig, NOW as SANDBOX_NOW } from '../../app/support/faultRig';
import { openPaper } from '../../app/support/openPaper';
import { meeting, person, type Paper } from '../../app/support/paperReader';

const NOW = Date.UTC(2026, 10, 23, 9);
const TEAM = 'team@paper.example';

/** Ego has invited the team's list once; a single meeting with Cas makes the list not the only one. */
const paper: Paper = {
  pages: [[person('ego', 'boss'), ...['boss', 'ann', 'bob', 'cas'].map((id) => person(id))]],
  events: [
    meeting('m1', NOW - 9 * MS_PER_DAY, ['team']),
    meeting('m2', NOW - 3 * MS_PER_DAY, ['cas']),
  ],
  owners: { [TEAM]: null },
  lists: { [TEAM]: ['ego', 'ann', 'bob', 'a-nested-group'] },
};

const expanding = { now: NOW, expandLists: true };
const quality = ({ picture }: { readonly picture: PictureFacts }) => picture.reach.dataQuality;

describe('a distribution list among attendees', () => {
  test('is not measurable where the deployment does not want it looked into', async () => {
    const tab = await openPaper(memoryKeeper(), paper, { now: NOW });
    expect(tab.asked).toEqual([`resolveByAddress ${TEAM}`]);
    expect(tab.met).toEqual(['cas']);
    expect(quality(tab).events).toMatchObject({ counted: 1, notMeasurable: 1 });
  });

  test('brings its members where it does, ego and nested groups not among them', async () => {
    const tab = await openPaper(memoryKeeper(), paper, expanding);
    expect(tab.asked).toEqual([`resolveByAddress ${TEAM}`, `readLists ${TEAM}`]);
    expect(tab.met).toEqual(['ann', 'bob', 'cas']);
    expect(quality(tab).events).toMatchObject({ counted: 2 });
    expect(quality(tab).events.notMeasurable ?? 0).toBe(0);
    expect(quality(tab).unresolvedAttendees).toBe(0);
    // Half an hour of three people: half of it with each of the two others, at confidence 0.5 for
    // somebody who has not answered ego's own meeting.
    const [ann] = (await tab.analyst.peopleIn({})).filter(({ personId }) => personId === 'ann');
    expect(ann?.tie?.sharedMinutes).toBeCloseTo(7.5);
  });

  test('keeps the answers of those who are invited by name as well', async () => {
    const [first] = paper.events;
    const bob: Attendee = {
      address: 'bob@paper.example',
      type: 'required',
      response: 'declined',
    };
    const events = [{ ...first!, attendees: [...first!.attendees, bob] }];
    const tab = await openPaper(memoryKeeper(), { ...paper, events }, expanding);
    expect(tab.met).toEqual(['ann']);
  });

  test('is asked again after a week, and followed at once when the setting goes', async () => {
    const keeper = memoryKeeper();
    await openPaper(keeper, paper, expanding);
    const days = (count: number) => ({ ...expanding, now: NOW + count * MS_PER_DAY });
    const soon = await openPaper(keeper, paper, days(6));
    expect(soon.asked).toEqual([]);
    expect(soon.met).toEqual(['ann', 'bob', 'cas']);
    const changed = { ...paper, lists: { [TEAM]: ['bob'] } };
    const later = await openPaper(keeper, changed, days(7));
    expect(later.asked).toEqual([`readLists ${TEAM}`]);
    expect(later.met).toEqual(['bob', 'cas']);
    expect((await openPaper(keeper, paper, { now: NOW })).met).toEqual(['cas']);
  });

  test('is no list where it belongs to another company', async () => {
    const away = {
      ...meeting('m3', NOW - MS_PER_DAY, []),
      attendees: [
        { address: 'team@customer.example', type: 'required', response: 'none' } as const,
      ],
    };
    const owners = { 'team@customer.example': null };
    const tab = await openPaper(memoryKeeper(), { ...paper, events: [away], owners }, expanding);
    expect(tab.asked).toEqual(['resolveByAddress team@customer.example']);
  });

  test.each([
    ['refused', { kind: 'forbidden', permission: 'GroupMember.Read.All', requestId: null }, 0],
    ['not consented to', { kind: 'signInNeeded', claims: null, requestId: null }, 0],
    ['lost', { kind: 'offline' }, 1],
  ] as const)('stays not measurable where looking into it is %s', async (_why, problem, again) => {
    const keeper = memoryKeeper();
    const failing = { readLists: new GraphError(problem) };
    const tab = await openPaper(keeper, { ...paper, failing }, expanding);
    expect(tab.result).toEqual({ kind: 'done' });
    expect(tab.met).toEqual(['cas']);
    expect(quality(tab).events).toMatchObject({ notMeasurable: 1 });
    // What is refused rests for a day.
    const soon = await openPaper(keeper, paper, { ...expanding, now: NOW + 1 });
    expect(soon.asked).toHaveLength(again);
    // A press of a button does not wait for that: consent may have been given since.
    const pressed = { ...expanding, now: NOW + 2, askAgain: true };
    expect((await openPaper(keeper, paper, pressed)).met).toEqual(['ann', 'bob', 'cas']);
    const nextDay = await openPaper(keeper, paper, { ...expanding, now: NOW + MS_PER_DAY + 1 });
    expect(nextDay.met).toEqual(['ann', 'bob', 'cas']);
  });
});

describe('in the stand-in company', () => {
  let rig: Awaited<ReturnType<typeof faultRig>>;
  let without: PictureFacts;
  beforeAll(async () => {
    rig = await faultRig();
    rig.inviteList(SANDBOX_NOW - MS_PER_DAY);
    without = await rig.calmPicture(SANDBOX_NOW);
  });
  afterAll(() => rig.sandbox.close());

  async function expanded() {
    const tab = rig.openTab(SANDBOX_NOW, memoryKeeper(), { expandLists: true });
    await tab.analyst.open();
    const result = await tab.analyst.read('full');
    return { result, picture: tab.picture()! };
  }
  const notMeasurable = ({ reach }: PictureFacts) => reach.dataQuality.events.notMeasurable ?? 0;

  test('lists of departments are looked into, the one of everybody is too large', async () => {
    const { result, picture } = await expanded();
    expect(result).toEqual({ kind: 'done' });
    expect(notMeasurable(without) - notMeasurable(picture)).toBe(1);
    expect(notMeasurable(picture)).toBeGreaterThan(0);
  });

  test('without the permission everything is as without the setting', async () => {
    rig.sandbox.faults.set([{ kind: 'permissionMissing', permission: 'GroupMember.Read.All' }]);
    const { result, picture } = await expanded();
    expect(result).toEqual({ kind: 'done' });
    expect(picture.reach.dataQuality).toEqual(without.reach.dataQuality);
  });
});
