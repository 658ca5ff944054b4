import fc from 'fast-check';
import { isoWeek, weekStart } from '../../../src/insight/calendar/isoWeek';

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
