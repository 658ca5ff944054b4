import fc from 'fast-check';
import { isoWeek, weekStart } from '../../../src/insight/calendar/isoWeek';
import { MS_PER_DAY } from '../../../src/insight/domain/units';

describe('isoWeek', () => {
  test('begins a week on Monday 00:00 UTC', () => {
    // 2026-06-01 is a Monday.
    const monday = Date.UTC(2026, 5, 1);
    expect(isoWeek(monday - 1)).toBe(isoWeek(monday) - 1);
    expect(isoWeek(Date.UTC(2026, 5, 7, 23, 59))).toBe(isoWeek(monday));
    expect(isoWeek(Date.UTC(2026, 5, 8))).toBe(isoWeek(monday) + 1);
  });

  test('numbers the weeks from the one with 1970-01-01, a Thursday', () => {
    expect(isoWeek(0)).toBe(0);
    expect(isoWeek(Date.UTC(1970, 0, 4, 23))).toBe(0);
    expect(isoWeek(Date.UTC(1970, 0, 5))).toBe(1);
    expect(isoWeek(Date.UTC(1969, 11, 28))).toBe(-1);
  });

  test('keeps week 53 of 2026 in one piece across New Year', () => {
    // 2026-12-28 (Monday) to 2027-01-03 (Sunday) is ISO week 2026-W53.
    expect(isoWeek(Date.UTC(2027, 0, 3))).toBe(isoWeek(Date.UTC(2026, 11, 28)));
  });

  test('moves on by one in exactly seven days, whenever one starts', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4e12, max: 4e12 }), (moment) => {
        expect(isoWeek(moment + 7 * MS_PER_DAY)).toBe(isoWeek(moment) + 1);
      }),
    );
  });
});

describe('weekStart', () => {
  it('is the Monday of the week', () => {
    // Tuesday 30 June 2026 belongs to the week of Monday 29 June
    expect(weekStart(Date.UTC(2026, 5, 30, 12))).toBe(Date.UTC(2026, 5, 29));
    expect(weekStart(Date.UTC(2026, 5, 29))).toBe(Date.UTC(2026, 5, 29));
    expect(weekStart(Date.UTC(2026, 5, 28, 23, 59))).toBe(Date.UTC(2026, 5, 22));
  });

  it('is in the same ISO week, and a millisecond earlier is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (moment) => {
        expect(isoWeek(weekStart(moment))).toBe(isoWeek(moment));
        expect(isoWeek(weekStart(moment) - 1)).toBe(isoWeek(moment) - 1);
      }),
    );
  });
});
