import fc from 'fast-check';
import { firstAt } from '../../../src/insight/calendar/firstAt';

describe('firstAt', () => {
  test('is the first of equals', () => {
    const sorted = Float64Array.of(1, 3, 3, 7);
    expect([0, 1, 3, 4, 7].map((value) => firstAt(sorted, value))).toEqual([0, 0, 1, 3, 3]);
  });

  test('is the length where everything is below', () => {
    expect(firstAt(Float64Array.of(1, 3), 4)).toBe(2);
    expect(firstAt(new Float64Array(), 4)).toBe(0);
  });

  test('has everything below on its left and nothing below on its right (law)', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 30 }), fc.nat(20), (numbers, value) => {
        const sorted = Float64Array.from(numbers).sort();
        const at = firstAt(sorted, value);
        expect([...sorted.subarray(0, at)].every((one) => one < value)).toBe(true);
        expect([...sorted.subarray(at)].every((one) => one >= value)).toBe(true);
      }),
    );
  });
});
