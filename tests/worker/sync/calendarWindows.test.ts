/** @jest-environment node */
import { calendarWindows, groupedWindows, weeksIn } from '../../../src/worker/sync/calendarWindows';
import { MS_PER_DAY } from '../../../src/insight/domain/units';

const NOW = Date.UTC(2026, 10, 23, 9);
const WEEK = 7 * MS_PER_DAY;

test('the newest stretch holds two weeks back and two ahead; two hold the last four', () => {
  const [newest, second] = calendarWindows(NOW, 365);
  expect(newest!.from).toBeLessThanOrEqual(NOW - 2 * WEEK);
  expect(newest!.from).toBeGreaterThan(NOW - 6 * WEEK - 1);
  expect(newest!.to).toBe(NOW + 2 * WEEK);
  expect(second!.from).toBeLessThanOrEqual(NOW - 4 * WEEK);
});

test('stretches join without a gap and reach back over the whole history', () => {
  const chunks = calendarWindows(NOW, 365);
  for (const [i, chunk] of chunks.entries()) {
    expect(chunks[i + 1]?.to ?? chunk.from).toBe(chunk.from);
  }
  expect(chunks.at(-1)!.from).toBeLessThanOrEqual(NOW - 365 * MS_PER_DAY);
});

test('an hour later the stretches begin at the same moments, so what was read can be kept', () => {
  const starts = (now: number) => calendarWindows(now, 365).map(({ from }) => from);
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

describe('older stretches come together as far as one page holds them', () => {
  const chunks = calendarWindows(NOW, 365).slice(2);
  const sizes = (eventsADay: number) =>
    groupedWindows(chunks, eventsADay).map((group) => group.length);

  // Four weeks with 5 events a day hold 140, so a page of about 700 holds five of them.
  test.each([
    [0, [6, 5]],
    [5, [5, 5, 1]],
    [20, Array.from({ length: 11 }, () => 1)],
    [300, Array.from({ length: 11 }, () => 1)],
  ])('with %s events a day', (eventsADay, wanted) => {
    expect(sizes(eventsADay)).toEqual(wanted);
    expect(groupedWindows(chunks, eventsADay).flat()).toEqual(chunks);
  });

  test('but never across weeks that were read already', () => {
    const holed = chunks.filter((_, i) => i !== 2);
    expect(groupedWindows(holed, 0).map((group) => group.length)).toEqual([2, 6, 2]);
  });
});
