/** @jest-environment node */
import { memoryKeeper } from '../../../src/worker/store/memoryKeeper';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import { faultRig, NOW } from '../../app/support/faultRig';

let rig: Awaited<ReturnType<typeof faultRig>>;
let groupId: string;

beforeAll(async () => {
  rig = await faultRig();
  groupId = rig.groups().optOutGroup!;
});
afterAll(() => rig.sandbox.close());
beforeEach(() => {
  rig.sandbox.faults.set([]);
  rig.sandbox.requestLog.clear();
});

const refused = { kind: 'permissionMissing', permission: 'GroupMember.Read.All' } as const;

const memberRequests = () =>
  rig.sandbox.requestLog.entries.filter(({ path }) => path.includes('transitiveMembers')).length;

async function open(now: number, keeper = memoryKeeper(), group: string | null = groupId) {
  const tab = rig.openTab(now, keeper, { optOutGroup: group });
  await tab.analyst.open();
  const result = await tab.analyst.read('full');
  return { result, picture: tab.picture()!, keeper, tab };
}

const suggested = ({ picture }: Awaited<ReturnType<typeof open>>) =>
  picture.reach.suggestions.map(({ personId }) => personId);

test('nobody of the group is suggested, whoever would be first without it', async () => {
  const usual = await open(NOW, memoryKeeper(), null);
  expect(usual.picture.optOut).toBe('none');
  const [first] = suggested(usual);
  const keeper = memoryKeeper();
  await keeper.saveOptOut({ groupId, memberIds: [first!], readAt: NOW });
  const without = await open(NOW, keeper);
  expect(without.picture.optOut).toBe('known');
  expect(suggested(without)).not.toContain(first);
  expect(suggested(without).length).toBeGreaterThan(0);
});

test('the group is read beside everything else, and once a day', async () => {
  const { picture, keeper } = await open(NOW);
  expect(picture.optOut).toBe('known');
  expect(memberRequests()).toBe(1);
  const { memberIds } = (await keeper.loadOptOut())!;
  expect(memberIds.length).toBeGreaterThanOrEqual(8);
  await open(NOW + MS_PER_DAY / 2, keeper);
  expect(memberRequests()).toBe(1);
  await open(NOW + MS_PER_DAY, keeper);
  expect(memberRequests()).toBe(2);
});

test.each([
  ['the permission is missing', refused],
  [
    'the group is gone',
    { kind: 'status', status: 410, when: 'always', path: 'transitiveMembers' } as const,
  ],
])('where %s and no list is known, nobody is suggested, and it is told', async (_why, fault) => {
  rig.sandbox.faults.set([fault]);
  const { result, picture } = await open(NOW);
  // The rest of the picture does not suffer.
  expect(result).toEqual({ kind: 'done' });
  expect(picture.complete).toBe(true);
  expect(picture.optOut).toBe('unreadable');
  expect(picture.reach.suggestions).toEqual([]);
});

test('where the group cannot be read again, the last known list holds, and it is told', async () => {
  const { keeper } = await open(NOW);
  const before = await keeper.loadOptOut();
  rig.sandbox.faults.set([refused]);
  const later = await open(NOW + 2 * MS_PER_DAY, keeper);
  expect(later.picture.optOut).toBe('outdated');
  expect(await keeper.loadOptOut()).toEqual(before);
  expect(suggested(later).filter((id) => before!.memberIds.includes(id))).toEqual([]);
  // Given later, it is read without anybody opening the page again.
  rig.sandbox.faults.set([]);
  await later.tab.analyst.read('full');
  expect(later.tab.picture()!.optOut).toBe('known');
});

test('the list of another group does not count', async () => {
  const keeper = memoryKeeper();
  await keeper.saveOptOut({ groupId: 'another', memberIds: [], readAt: NOW });
  rig.sandbox.faults.set([refused]);
  const { picture } = await open(NOW, keeper);
  expect(picture.optOut).toBe('unreadable');
  expect(picture.reach.suggestions).toEqual([]);
});

test('whoever is open as a suggestion is gone as soon as they are in the group', async () => {
  const usual = await open(NOW, memoryKeeper(), null);
  const [shown] = usual.picture.reach.suggestions;
  const keeper = memoryKeeper();
  await keeper.saveOptOut({ groupId, memberIds: [shown!.personId], readAt: NOW });
  const tab = rig.openTab(NOW, keeper, { optOutGroup: groupId });
  const { choices } = await tab.analyst.open();
  await tab.analyst.read('full');
  const record = { personId: shown!.personId, form: shown!.form, shownAt: NOW - 1 };
  const suggestions = [{ ...record, answer: 'open', answeredAt: null } as const];
  await tab.analyst.choose({ ...choices, answers: { ...choices.answers, suggestions } });
  const ids = tab.picture()!.reach.suggestions.map(({ personId }) => personId);
  expect(ids).not.toContain(shown!.personId);
});
