/** @jest-environment node */
import { readEverything } from '../../../src/worker/sync/readEverything';
import type { SyncListener, ReadingPlan } from '../../../src/worker/sync/syncContext';
import { isComplete } from '../../../src/worker/sync/whatIsDue';
import { GraphError } from '../../../src/graph/problem';
import type { PersonChange } from '../../../src/graph/read/reading';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import { progressWords } from '../../../src/texts/reading/progress';
import { texts } from '../../ui/renderTab';
import { meeting, paperReader, person, type Paper } from '../../app/support/paperReader';

const NOW = Date.UTC(2026, 10, 23, 9);

const paper: Paper = {
  pages: [
    [person('ego', 'boss'), person('boss')],
    [person('ann'), person('bob')],
  ],
  events: [
    meeting('new', NOW - 3 * MS_PER_DAY, ['ann']),
    meeting('old', NOW - 200 * MS_PER_DAY, ['bob']),
  ],
};

function watched() {
  const told: string[] = [];
  const listener: SyncListener = {
    onProgress: (progress) => told.push(progressWords(texts(), progress)),
    onMe: () => told.push('me'),
    onWindow: () => told.push('window'),
    onPeople: () => told.push('page'),
    onDirectoryDone: () => told.push('directory'),
    onDirectoryChanged: (_soFar, changes) => told.push(`${changes} changes`),
  };
  return { told, listener };
}

const plan: ReadingPlan = { mode: 'full', now: NOW, historyDays: 365, kept: null };

const never = new AbortController().signal;

function change(id: string, fields: PersonChange['fields']): PersonChange {
  return { id, fields, addresses: [], addressesAreAll: false };
}

function read(sheet: Paper, change: Partial<ReadingPlan> = {}) {
  const { reader, calls } = paperReader(sheet);
  const { told, listener } = watched();
  const reading = readEverything(reader, { ...plan, ...change }, listener, never);
  return { reading, calls, told };
}

// 23 November 2026 is day 20,780 since 1970, and what is younger than day 20,766 may still change.
// Stretches of 28 days begin at day 741 × 28 = 20,748, which is 22 October, and before it on
// 24 September, 27 August and 30 July.
test('ego comes first, then the newest weeks and the first page of the directory', async () => {
  const { reading, calls } = read(paper);
  await reading;
  expect(calls[0]).toBe('readMe');
  expect(calls.slice(1, 4)).toEqual([
    'readEventsInParts 2026-10-22',
    'readEventsInParts 2026-09-24',
    'readPeopleMark',
  ]);
  // In a quiet calendar the rest of the year takes two more requests, six stretches each.
  const [, , ...older] = calls.filter((call) => call.startsWith('readEvents'));
  expect(older).toEqual([
    'readEventsInParts 2026-08-27 2026-07-30 2026-07-02 2026-06-04 2026-05-07 2026-04-09',
    'readEventsInParts 2026-03-12 2026-02-12 2026-01-15 2025-12-18 2025-11-20',
  ]);
});

test('everything that was read is in the result, private events as a count', async () => {
  const { reading } = read(paper);
  const data = await reading;
  expect(data.people.map(({ id }) => id).sort()).toEqual(['ann', 'bob', 'boss', 'ego']);
  expect(data.events.map(({ id }) => id).sort()).toEqual(['new', 'old']);
  expect(data.windows.every(({ privateEvents }) => privateEvents === 1)).toBe(true);
  expect(isComplete(data, 365)).toBe(true);
});

test('progress is told in words all the way', async () => {
  const { reading, told } = read(paper);
  await reading;
  expect(told[0]).toBe('Reading your profile and reporting line');
  expect(told).toContainEqual(expect.stringMatching(/people 2 of 4/));
  expect(told.at(-1)).toBe('Drawing the picture');
});

test('what has come to its end is not told while another part goes on', async () => {
  const { reading, told } = read(paper);
  await reading;
  // Four people, two pages: after the second the round is at its end, so "4 of 4" is never told.
  expect(told.filter((words) => /people 4/.test(words))).toEqual([]);
  expect(told.filter((words) => /weeks (\d+) of \1\b/.test(words))).toEqual([]);
});

test('where more people come than the directory has told, only those so far are told', async () => {
  const pages = [...paper.pages, [person('cas')]];
  const { reading, told } = read({ ...paper, pages, total: 4 });
  await reading;
  // After two of three pages: all the 4 that were told are here, and one more is to come.
  expect(told).toContainEqual(expect.stringMatching(/people 4$/));
});

test('a second reading on the same day asks for changes and the newest weeks', async () => {
  const kept = await read(paper).reading;
  const again = read(paper, { kept });
  const data = await again.reading;
  expect(again.calls).toEqual(['readEventsInParts 2026-10-22', 'readPeopleChanges mark']);
  expect(again.told).toEqual(expect.arrayContaining(['window', '0 changes']));
  expect(data.deltaLink).toBe('mark 2');
  expect(data.events.map(({ id }) => id).sort()).toEqual(['new', 'old']);
});

test('an event that is gone from the newest weeks is gone from the result', async () => {
  const kept = await read(paper).reading;
  const cancelled = { ...paper, events: paper.events.slice(1) };
  const data = await read(cancelled, { kept }).reading;
  expect(data.events.map(({ id }) => id)).toEqual(['old']);
});

test('changes of the directory are put into what was kept', async () => {
  const kept = await read(paper).reading;
  const changes = {
    changed: [
      change('ann', { department: 'Legal' }),
      change('ego', { managerId: 'cas' }),
      change('cas', { displayName: 'Cas', managerId: 'boss' }),
    ],
    ...{ removed: ['bob'], malformed: [], deltaLink: 'mark 2' },
  };
  const data = await read({ ...paper, changes }, { kept }).reading;
  expect(data.people.map(({ id }) => id).sort()).toEqual(['ann', 'boss', 'cas', 'ego']);
  expect(data.people.find(({ id }) => id === 'ann')).toMatchObject({
    ...{ department: 'Legal', displayName: 'Ann', addresses: ['ann@paper.example'] },
  });
  expect(data.me.managerId).toBe('cas');
  expect(data.managerChain.map(({ id }) => id)).toEqual(['cas', 'boss']);
});

test('people who left are gone once the directory was read again, where changes are not told', async () => {
  const kept = await read(paper).reading;
  const without: Paper = {
    ...paper,
    changes: 'startAgain',
    pages: [[person('ego', 'boss'), person('boss'), person('ann')]],
  };
  const data = await read(without, { kept }).reading;
  expect(data.people.map(({ id }) => id).sort()).toEqual(['ann', 'boss', 'ego']);
});

test('in limited mode the people ego works with take the place of the directory', async () => {
  const { reading, calls } = read(paper, { mode: 'limited' });
  await reading;
  expect(calls).toContain('readRelevantPeople');
  expect(calls).not.toContain('readPeople');
});

test('when the directory is refused, reading the calendar is given up too', async () => {
  const refused = new GraphError({
    kind: 'forbidden',
    permission: 'User.Read.All',
    requestId: 'r-1',
  });
  const { reading, calls } = read({ ...paper, failing: { readPeopleMark: refused } });
  await expect(reading).rejects.toBe(refused);
  // A year has 14 stretches or 15; the last of them are not begun any more.
  expect(calls.filter((call) => call.startsWith('readEvents')).length).toBeLessThan(14);
});
