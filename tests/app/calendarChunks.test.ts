/** @jest-environment node */
import { calendarChunks, weeksIn } from '../../src/app/analyst/calendarChunks';
import { MS_PER_DAY } from '../../src/insight/units';

const NOW = Date.UTC(2026, 10, 23, 9);
const WEEK = 7 * MS_PER_DAY;

test('the newest stretch holds two weeks back and two ahead; two hold the last four', () => {
  const [newest, second] = calendarChunks(NOW, 365);
  expect(newest!.from).toBeLessThanOrEqual(NOW - 2 * WEEK);
  expect(newest!.from).toBeGreaterThan(NOW - 6 * WEEK - 1);
  expect(newest!.to).toBe(NOW + 2 * WEEK);
  expect(second!.from).toBeLessThanOrEqual(NOW - 4 * WEEK);
});

test('stretches join without a gap and reach back over the whole history', () => {
  const chunks = calendarChunks(NOW, 365);
  for (const [i, chunk] of chunks.entries()) {
    expect(chunks[i + 1]?.to ?? chunk.from).toBe(chunk.from);
  }
  expect(chunks.at(-1)!.from).toBeLessThanOrEqual(NOW - 365 * MS_PER_DAY);
});

test('an hour later the stretches begin at the same moments, so what was read can be kept', () => {
  const starts = (now: number) => calendarChunks(now, 365).map(({ from }) => from);
  expect(starts(NOW + 3_600_000)).toEqual(starts(NOW));
});

test('weeks are counted up to now only', () => {
  // One stretch of four weeks and one that ends two weeks ahead of now but holds four of the past.
  const chunks = [
    { from: NOW - 4 * WEEK, to: NOW + 2 * WEEK },
    { from: NOW - 8 * WEEK, to: NOW - 4 * WEEK },
  ];
  expect(weeksIn(chunks, NOW)).toBe(8);
});
