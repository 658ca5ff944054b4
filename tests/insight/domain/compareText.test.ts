import { compareText } from '../../../src/insight/domain/compareText';

describe('compareText', () => {
  test('orders by code units, the same on every machine', () => {
    expect(['b', 'ä', 'a', 'B'].sort(compareText)).toEqual(['B', 'a', 'b', 'ä']);
    expect(compareText('a', 'a')).toBe(0);
  });
});
