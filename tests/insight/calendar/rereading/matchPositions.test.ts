import fc from 'fast-check';
import { matchPositions } from '../../../../src/insight/calendar/rereading/calendarReading';

const match = (before: string, now: string) => [...matchPositions([...before], [...now])];

test.each([
  ['', '', []],
  ['', 'ab', [-1, -1]],
  ['abcd', 'abcd', [0, 1, 2, 3]],
  ['abcd', 'axd', [0, -1, 3]],
  ['abc', 'abxc', [0, 1, -1, 2]],
  ['abc', 'ac', [0, 2]],
  ['aaa', 'aa', [0, 1]], // nothing is found twice
  ['ab', 'ba', [-1, -1]], // a change of order is a change
])('%j and then %j', (before, now, positions) => {
  expect(match(before, now)).toEqual(positions);
});

test('what is matched is the same, in order, each once', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  fc.assert(
    fc.property(letters, letters, (before, now) => {
      const matched = [...matchPositions(before, now)].filter((position) => position >= 0);
      expect(matched).toEqual([...new Set(matched)].sort((a, b) => a - b));
      matchPositions(before, now).forEach((position, i) => {
        expect(position < 0 || before[position] === now[i]).toBe(true);
      });
    }),
  );
});
