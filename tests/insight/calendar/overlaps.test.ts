import fc from 'fast-check';
import { splitOverlaps } from '../../../src/insight/calendar/overlaps';
import { MS_PER_MINUTE } from '../../../src/insight/domain/units';

/** Meetings given as [start, end] in minutes, in order of start. */
function split(...meetings: readonly (readonly [number, number])[]): number[] {
  const at = (which: 0 | 1) =>
    Float64Array.from(meetings, (meeting) => meeting[which] * MS_PER_MINUTE);
  return [...splitOverlaps(at(0), at(1))];
}

describe('splitOverlaps', () => {
  test('gives a meeting on its own its whole length', () => {
    expect(split([0, 30], [30, 75], [100, 160])).toEqual([30, 45, 60]);
  });

  test('splits the half hour that two meetings share', () => {
    // 2:00–3:00 and 2:30–3:30: each 30 alone and half of the shared 30.
    expect(split([120, 180], [150, 210])).toEqual([45, 45]);
  });

  test('splits the whole of two meetings at the same time', () => {
    expect(split([0, 60], [0, 60])).toEqual([30, 30]);
  });

  test('splits by the number of meetings that run at each moment', () => {
    // 0–60, 0–30, 15–30. From 0 to 15 two run (7.5 each), from 15 to 30 three (5 each), then one.
    expect(split([0, 60], [0, 30], [15, 30])).toEqual([7.5 + 5 + 30, 7.5 + 5, 5]);
  });

  test('splits a meeting inside a longer one', () => {
    // The long one has 20 + 40 alone and half of 60; the inner one half of 60.
    expect(split([0, 120], [20, 80])).toEqual([90, 30]);
  });

  test('does not count meetings that only touch as overlapping', () => {
    expect(split([0, 30], [0, 30], [30, 60])).toEqual([15, 15, 30]);
  });

  test('knows no meetings', () => {
    expect(split()).toEqual([]);
  });

  test('adds up to the time during which something ran', () => {
    const meeting = fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 90 }));
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 25 }), (drawn) => {
        const meetings = drawn
          .map(([start, length]) => [start, start + length] as const)
          .sort((a, b) => a[0] - b[0]);
        const busy = new Set<number>();
        for (const [start, end] of meetings) for (let t = start; t < end; t++) busy.add(t);
        const shares = split(...meetings);
        expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(busy.size, 6);
      }),
    );
  });

  test('agrees with counting minute by minute', () => {
    const meeting = fc.tuple(fc.nat(120), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 12 }), (drawn) => {
        const meetings = drawn
          .map(([start, length]) => [start, start + length] as const)
          .sort((a, b) => a[0] - b[0]);
        const expected = meetings.map(([start, end]) => {
          let share = 0;
          for (let t = start; t < end; t++) {
            share += 1 / meetings.filter(([from, to]) => from <= t && t < to).length;
          }
          return share;
        });
        split(...meetings).forEach((share, m) => expect(share).toBeCloseTo(expected[m]!, 6));
      }),
    );
  });
});
