/** @jest-environment node */
import { memoryKeeper } from '../../../src/worker/store/memoryKeeper';
import type { Choices } from '../../../src/worker/store/keeper';
import { withWord } from '../../../src/model/answers';
import { faultRig, NOW } from '../../app/support/faultRig';

let rig: Awaited<ReturnType<typeof faultRig>>;
let ego: string;

beforeEach(async () => {
  rig = await faultRig();
  ego = rig.sandbox.tenants.current().company.cast.find(({ key }) => key === 'salesRep')!.accountId;
});
afterEach(() => rig.sandbox.close());

/** One of ego's programs, with a device of its own. */
async function openProgram() {
  const tab = rig.openTab(NOW, memoryKeeper(), { shared: true });
  let { choices } = await tab.analyst.open();
  return {
    ...tab,
    /** What the program shows: what it knew, or what came in since. */
    choices: () => tab.told.at(-1) ?? choices,
    async say(change: (before: Choices) => Choices) {
      choices = change(tab.told.at(-1) ?? choices);
      tab.told.length = 0;
      await tab.analyst.choose(choices);
    },
  };
}

const know =
  (personId: string) =>
  (before: Choices): Choices => ({
    ...before,
    answers: withWord(before.answers, personId, 'known'),
  });

function documentNow(): unknown {
  const { appFolders } = rig.sandbox.tenants.current();
  const file = appFolders.read(ego, 'threewide.json');
  return file ? (JSON.parse(file.content.toString()) as unknown) : null;
}

function writeDocument(text: string): void {
  const { appFolders } = rig.sandbox.tenants.current();
  const content = Buffer.from(text);
  appFolders.write(ego, { path: 'threewide.json', content, contentType: 'application/json' }, NOW);
}

test('what ego said in Teams is known in Outlook', async () => {
  const teams = await openProgram();
  await teams.say(know('ann'));
  await teams.say((before) => ({
    ...before,
    preferences: { ...before.preferences, deepGoal: 5, windowDays: 90 },
  }));
  await teams.analyst.read('full');
  expect(documentNow()).toMatchObject({
    version: 1,
    answers: { words: { ann: 'known' } },
    // How the picture is drawn is a matter of each host.
    goals: { deepGoal: 5, wideGoal: 3 },
  });
  const outlook = await openProgram();
  await outlook.analyst.read('full');
  const { answers, preferences } = outlook.choices();
  expect(answers.words).toEqual({ ann: 'known' });
  expect(preferences).toMatchObject({ deepGoal: 5, windowDays: 180 });
});

test('both writing at once loses nothing', async () => {
  const [teams, outlook] = [await openProgram(), await openProgram()];
  const saidInTeams = ['t1', 't2', 't3', 't4'];
  const saidInOutlook = ['o1', 'o2', 'o3', 'o4'];
  for (const [i, person] of saidInTeams.entries()) {
    await Promise.all([teams.say(know(person)), outlook.say(know(saidInOutlook[i]!))]);
  }
  // A last look from both sides.
  await Promise.all([teams.analyst.read('full'), outlook.analyst.read('full')]);
  await Promise.all([teams.analyst.read('full'), outlook.analyst.read('full')]);
  const everybody = Object.fromEntries(
    [...saidInTeams, ...saidInOutlook].map((id) => [id, 'known']),
  );
  expect(documentNow()).toMatchObject({ answers: { words: everybody } });
  for (const program of [teams, outlook]) {
    expect(program.choices().answers.words).toEqual(everybody);
  }
});

test('a word taken back in one program does not come back from the other', async () => {
  const [teams, outlook] = [await openProgram(), await openProgram()];
  await teams.say(know('ann'));
  await teams.analyst.read('full');
  await outlook.analyst.read('full');
  await outlook.say((before) => ({ ...before, answers: withWord(before.answers, 'ann', null) }));
  await outlook.analyst.read('full');
  await teams.analyst.read('full');
  expect(teams.choices().answers.words).toEqual({});
});

test('without the permission everything stays on the device, and is shared once it is given', async () => {
  const permission = 'Files.ReadWrite.AppFolder';
  rig.sandbox.faults.set([{ kind: 'permissionMissing', permission }]);
  const teams = await openProgram();
  await teams.say(know('ann'));
  expect(await teams.analyst.read('full')).toEqual({ kind: 'done' });
  expect(documentNow()).toBeNull();
  expect(teams.choices().answers.words).toEqual({ ann: 'known' });
  rig.sandbox.faults.set([]);
  await teams.analyst.read('full');
  expect(documentNow()).toMatchObject({ answers: { words: { ann: 'known' } } });
});

test('a document of a newer version is left alone, a damaged one is written anew', async () => {
  const newer = '{"version":2,"answers":"in another shape"}';
  writeDocument(newer);
  const teams = await openProgram();
  await teams.say(know('ann'));
  await teams.analyst.read('full');
  expect(documentNow()).toEqual(JSON.parse(newer));
  writeDocument('{"version":1,"answers":[]}');
  await teams.analyst.read('full');
  expect(documentNow()).toMatchObject({ version: 1, answers: { words: { ann: 'known' } } });
});

test.each([
  ['Throttling', { kind: 'status', status: 429, when: { everyNth: 2 }, path: '/drive' }],
  ['A connection that breaks', { kind: 'reset', when: { everyNth: 2 }, path: '/drive' }],
] as const)('%s does not lose a word', async (_what, fault) => {
  rig.sandbox.faults.set([fault]);
  const [teams, outlook] = [await openProgram(), await openProgram()];
  await Promise.all([teams.say(know('ann')), outlook.say(know('bob'))]);
  rig.sandbox.faults.set([]);
  for (const program of [teams, outlook, teams]) await program.analyst.read('full');
  expect(documentNow()).toMatchObject({ answers: { words: { ann: 'known', bob: 'known' } } });
});

test('a warm opening asks three times where settings are shared and nothing has changed', async () => {
  const keeper = memoryKeeper();
  const first = rig.openTab(NOW, keeper, { shared: true });
  const { choices } = await first.analyst.open();
  await first.analyst.choose(know('ann')(choices));
  await first.analyst.read('full');
  const data = await rig.keptData(NOW);
  rig.sandbox.requestLog.clear();
  const tab = rig.openTab(
    NOW,
    { ...keeper, loadData: () => Promise.resolve(data) },
    { shared: true },
  );
  await tab.analyst.open();
  expect(await tab.analyst.read('full')).toEqual({ kind: 'done' });
  const asked = rig.sandbox.requestLog.entries.map(({ path }) => path.split('?')[0]);
  // Small pages are of this test's making; a usual page holds the newest weeks whole.
  expect([...new Set(asked)].sort()).toEqual([
    '/v1.0/me/calendarView',
    '/v1.0/me/drive/special/approot:/threewide.json',
    '/v1.0/users/delta',
  ]);
  const ofSettings = asked.filter((path) => path?.includes('approot'));
  expect(ofSettings).toHaveLength(1);
});

describe('forgetting', () => {
  test('everywhere deletes the shared document as well, also one that is just being written', async () => {
    const teams = await openProgram();
    await teams.say(know('ann'));
    await teams.analyst.read('full');
    expect(documentNow()).not.toBeNull();
    const saying = teams.say(know('bob'));
    expect(await teams.analyst.forget('everywhere')).toBe(true);
    await saying;
    expect(documentNow()).toBeNull();
  });

  test('everywhere deletes nothing where the document cannot be, and here alone leaves it', async () => {
    const teams = await openProgram();
    await teams.say(know('ann'));
    await teams.analyst.read('full');
    rig.sandbox.faults.set([{ kind: 'offline' }]);
    expect(await teams.analyst.forget('everywhere')).toBe(false);
    expect(teams.choices().answers.words).toEqual({ ann: 'known' });
    expect(await teams.analyst.forget('here')).toBe(true);
    rig.sandbox.faults.set([]);
    expect(documentNow()).toMatchObject({ answers: { words: { ann: 'known' } } });
  });

  test('claims nothing where another program may have shared and cannot be looked for', async () => {
    const teams = await openProgram();
    await teams.say(know('ann'));
    await teams.analyst.read('full');
    const outlook = await openProgram();
    rig.sandbox.faults.set([{ kind: 'offline' }]);
    expect(await outlook.analyst.forget('everywhere')).toBe(false);
    rig.sandbox.faults.set([]);
    expect(await outlook.analyst.forget('everywhere')).toBe(true);
    expect(documentNow()).toBeNull();
  });

  test('needs no permission where nothing was ever shared', async () => {
    const permission = 'Files.ReadWrite.AppFolder';
    rig.sandbox.faults.set([{ kind: 'permissionMissing', permission }]);
    const teams = await openProgram();
    await teams.say(know('ann'));
    expect(await teams.analyst.forget('everywhere')).toBe(true);
  });
});
