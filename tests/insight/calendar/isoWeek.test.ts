import fc from 'fast-check';
import { isoWeek } from '../../../src/insight/calendar/isoWeek';
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
