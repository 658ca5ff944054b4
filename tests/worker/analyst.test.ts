/** @jest-environment node */
import type { AnalystListener } from '../../src/worker/workerApi';
import { createAnalyst } from '../../src/worker/createAnalyst';
import { memoryKeeper } from '../../src/worker/store/memoryKeeper';
import type { PictureFacts } from '../../src/worker/picture/buildPicture';
import { defaultPreferences, insightOptions } from '../../src/worker/picture/analysisOptions';
import { sampleData } from '../../src/worker/sample/sampleData';
import { GraphError } from '../../src/graph/problem';
import type { GraphReader } from '../../src/graph/read/reading';
import { NO_ANSWERS } from '../../src/insight/answers';
import { MS_PER_DAY } from '../../src/insight/domain/units';
import { meeting, paperReader, person, type Paper } from '../app/support/paperReader';

const NOW = Date.UTC(2026, 10, 23, 9);
const defaults = { preferences: defaultPreferences({}), answers: NO_ANSWERS };

function analystWith(reader: GraphReader | null, keeper = memoryKeeper()) {
  const pictures: PictureFacts[] = [];
  const listener: AnalystListener = {
    onProgress: () => undefined,
    onPause: () => undefined,
    onPicture: (facts) => pictures.push(facts),
    onChoices: () => undefined,
  };
  const analyst = createAnalyst({
    ...{ reader, keeper, listener, defaults, scheduling: null, settingsFile: null },
    now: () => NOW,
    optionsFor: (preferences) => insightOptions({}, preferences, 'tenant'),
  });
  return { analyst, pictures };
}

const colleagues = ['ann', 'bob', 'cas', 'dee', 'eva', 'fay'];
const paper: Paper = {
  pages: [[person('ego', 'boss'), person('boss'), ...colleagues.map((id) => person(id, 'boss'))]],
  events: [
    meeting('m1', NOW - 3 * MS_PER_DAY, ['ann']),
    meeting('m2', NOW - 9 * MS_PER_DAY, ['ann', 'bob']),
  ],
};

test('without anything kept there is no picture', async () => {
  const { analyst, pictures } = analystWith(null);
  expect(await analyst.open()).toEqual({ choices: defaults, kept: null });
  expect(pictures).toEqual([]);
});

test('after reading there is a whole picture, and the people and meetings behind it', async () => {
  const { analyst, pictures } = analystWith(paperReader(paper).reader);
  await analyst.open();
  expect(await analyst.read('full')).toEqual({ kind: 'done' });
  const last = pictures.at(-1)!;
  expect(last.complete).toBe(true);
  expect(last.branches).toEqual([{ topPersonId: 'boss', topPersonName: 'Boss' }]);
  // Ego met ann twice and bob once, in small meetings within 90 days: both are known.
  const known = (await analyst.peopleIn({})).filter((each) => each.known);
  expect(known.map(({ personId }) => personId).sort()).toEqual(['ann', 'bob']);
  expect(analyst.evidenceOf('ann').meetings.map(({ eventId }) => eventId)).toEqual(['m1', 'm2']);
  expect(analyst.addressesOf(['ann', 'nobody'])).toEqual(['ann@paper.example']);
});

test('what stops a reading is a value with its facts, and the picture before stays', async () => {
  const problem = { kind: 'throttled', waitSeconds: 30, requestId: 'r-1' } as const;
  const { reader } = paperReader(paper);
  let fails = false;
  const { analyst, pictures } = analystWith({
    ...reader,
    readEventsInParts: (...asked) =>
      fails ? Promise.reject(new GraphError(problem)) : reader.readEventsInParts(...asked),
  });
  await analyst.open();
  await analyst.read('full');
  const before = pictures.length;
  fails = true;
  expect(await analyst.read('full')).toEqual({ kind: 'failed', problem });
  expect(pictures).toHaveLength(before);
  expect((await analyst.peopleIn({})).length).toBeGreaterThan(0);
});

test('ego’s own word changes the picture at once and is kept', async () => {
  const keeper = memoryKeeper();
  const { analyst, pictures } = analystWith(paperReader(paper).reader, keeper);
  await analyst.open();
  await analyst.read('full');
  const answers = { ...NO_ANSWERS, words: { cas: 'known' as const } };
  await analyst.choose({ ...defaults, answers });
  const people = await analyst.peopleIn({});
  expect(people.find(({ personId }) => personId === 'cas')?.known).toBe(true);
  expect(pictures.at(-1)!.names).toEqual({ cas: 'Cas' });
  expect((await keeper.loadChoices())?.answers).toEqual(answers);
});

test('forgetting leaves nothing to show', async () => {
  const { analyst } = analystWith(paperReader(paper).reader);
  await analyst.open();
  await analyst.read('full');
  await analyst.forget('everywhere');
  expect(await analyst.open()).toEqual({ choices: defaults, kept: null });
});

test('the sample shows gaps, somebody to meet, a fading tie and meetings with a seat', async () => {
  const { analyst, pictures } = analystWith(null, memoryKeeper(sampleData(NOW)));
  expect((await analyst.open()).kept).toBe('full');
  const { reach, complete } = pictures[0]!;
  expect(complete).toBe(true);
  expect(reach.departments.some(({ rarelyMet }) => rarelyMet)).toBe(true);
  expect(reach.suggestions.length).toBeGreaterThan(0);
  expect(reach.fading.length).toBeGreaterThan(0);
  const next = await analyst.nextMeetings();
  expect(next.length).toBeGreaterThan(0);
  expect(next.every(({ start, people }) => start >= NOW && people < 8)).toBe(true);
  // Nobody is named twice, and every meeting says who is in it.
  const names = next.flatMap(({ seat }) => seat?.personId ?? []);
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names).size).toBe(names.length);
  for (const { people, colleagues } of next) expect(colleagues).toHaveLength(people - 1);
});

test('the export says what the screen says, and no name becomes a formula', async () => {
  const risky = { ...person('ann', 'boss'), displayName: '=HYPERLINK("x")' };
  const pages = [[person('ego', 'boss'), person('boss'), risky]];
  const { analyst } = analystWith(paperReader({ ...paper, pages }).reader);
  await analyst.open();
  await analyst.read('full');
  const [header, ...lines] = (await analyst.exportData('csv')).split('\r\n');
  // A spreadsheet knows by the first character that names are UTF-8.
  expect(header).toBe(
    '\uFEFFName,Job title,Department,Level,You know them,Meetings counted,Last met (UTC)',
  );
  expect(lines.find((line) => line.includes('HYPERLINK'))).toMatch(/^"'=HYPERLINK/);
  expect(JSON.parse(await analyst.exportData('json'))).toMatchObject({
    schemaVersion: 2,
    ...defaults,
  });
});

test('what is exported of the figures holds no weights of single colleagues', async () => {
  const { analyst } = analystWith(null, memoryKeeper(sampleData(NOW)));
  await analyst.open();
  const figures = await analyst.exportData('json');
  expect(figures).toContain('"personId"');
  expect(figures).not.toMatch(/"(reachability|gain|probability)"/);
});

test('the export of everything holds every person and meeting that is kept, and what was chosen', async () => {
  const data = sampleData(NOW);
  const { analyst } = analystWith(null, memoryKeeper(data));
  await analyst.open();
  const kept: unknown = JSON.parse(await analyst.exportData('kept'));
  expect(kept).toMatchObject({
    read: {
      people: data.people.map(({ id }) => ({ id })),
      events: data.events.map(({ id }) => ({ id })),
    },
    ...defaults,
  });
});
