import fc from 'fast-check';
import { differenceOf, editDistance } from '../../../src/insight/domain/similarWords';

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1], // swapped
    ['abc', 'ab', 1], // dropped
    ['abc', 'abd', 1], // changed
    ['kitten', 'sitting', 3], // k→s, e→i, +g
    ['ca', 'abc', 3], // no letter is touched twice
  ])('from %j to %j is %d', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });

  test('is the same both ways and at most the longer length', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});

describe('differenceOf', () => {
  test.each([
    ['finance', 'finace', 'slip'],
    ['finance', 'fianance', 'slip'],
    ['sales', 'slaes', 'slip'],
    ['audit', 'audio', 'change'],
    ['administration', 'adminstrtion', 'change'],
    ['radiology', 'cardiology', 'other'],
    ['north', 'south', 'other'],
    ['plant1', 'plant2', 'other'],
    ['tax', 'tac', 'other'],
    ['finance', 'finance', 'other'],
  ])('of %s and %s is a %s', (one, other, difference) => {
    expect(differenceOf(one, other)).toBe(difference);
  });
});
