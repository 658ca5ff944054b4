/** @jest-environment node */
import {
  readEverything,
  type ReadingListener,
  type ReadingPlan,
} from '../../src/app/analyst/readEverything';
import { isComplete } from '../../src/app/analyst/readingRules';
import { GraphError } from '../../src/graph/problem';
import { MS_PER_DAY } from '../../src/insight/units';
import { progressWords } from '../../src/ui/texts/progressWords';
import { texts } from '../ui/renderTab';
import { meeting, paperReader, person, type Paper } from './support/paperReader';

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
  const listener: ReadingListener = {
    onProgress: (progress) => told.push(progressWords(texts(), progress)),
    onMe: () => told.push('me'),
    onWindow: () => told.push('window'),
    onPeople: () => told.push('page'),
    onDirectoryDone: () => told.push('directory'),
  };
  return { told, listener };
}

const plan: ReadingPlan = {
  ...{ mode: 'full', now: NOW, historyDays: 365 },
  ...{ kept: null, readDirectory: true },
};

const never = new AbortController().signal;

function read(sheet: Paper, change: Partial<ReadingPlan> = {}) {
  const { reader, calls } = paperReader(sheet);
  const { told, listener } = watched();
  const reading = readEverything(reader, { ...plan, ...change }, listener, never);
  return { reading, calls, told };
}

// 23 November 2026 is day 20,780 since 1970; stretches of 28 days begin at day 741 × 28 = 20,748,
// which is 22 October.
test('ego comes first, then the newest weeks and the first page of the directory', async () => {
  const { reading, calls } = read(paper);
  await reading;
  expect(calls[0]).toBe('readMe');
  expect(calls.slice(1, 3).sort()).toEqual(['readEvents 2026-10-22', 'readPeople']);
  const months = calls.filter((call) => call.startsWith('readEvents'));
  expect(months).toEqual([...months].sort().reverse());
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
  expect(told.at(-1)).toMatch(/^(weeks (\d+) of \2|window|directory)/);
});

test('a second reading on the same day reads only the newest weeks', async () => {
  const kept = await read(paper).reading;
  const again = read(paper, { kept, readDirectory: false });
  const data = await again.reading;
  expect(again.calls).toEqual(['readMe', 'readEvents 2026-10-22']);
  expect(data.events.map(({ id }) => id).sort()).toEqual(['new', 'old']);
});

test('an event that is gone from the newest weeks is gone from the result', async () => {
  const kept = await read(paper).reading;
  const cancelled = { ...paper, events: paper.events.slice(1) };
  const data = await read(cancelled, { kept, readDirectory: false }).reading;
  expect(data.events.map(({ id }) => id)).toEqual(['old']);
});

test('people who left the directory are gone once it was read to its end', async () => {
  const kept = await read(paper).reading;
  const without = { ...paper, pages: [[person('ego', 'boss'), person('boss'), person('ann')]] };
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
  const { reading, calls } = read({ ...paper, failing: { readPeople: refused } });
  await expect(reading).rejects.toBe(refused);
  expect(calls.filter((call) => call.startsWith('readEvents')).length).toBeLessThan(4);
});
