/** @jest-environment node */
import { createOfferedFirst } from '../../../src/worker/scheduling/proposeSlots';

const slot = (start: number) => ({ start, end: start + 1 });

test('what was offered to others is told, and what was offered to the same person is not', () => {
  const offered = createOfferedFirst();
  offered.remember(['lea'], slot(1));
  offered.remember(['omar', 'priya'], slot(5));
  expect(offered.besides(['priya'])).toEqual([slot(1), slot(5)]);
  expect(offered.besides(['lea'])).toEqual([slot(5)]);
  expect(offered.besides(['omar'])).toEqual([slot(1)]);
});

test('a new offer stands for the earlier one of the same person, none leaves it', () => {
  const offered = createOfferedFirst();
  offered.remember(['lea'], slot(1));
  offered.remember(['lea'], slot(2));
  offered.remember(['lea'], undefined);
  expect(offered.besides(['omar'])).toEqual([slot(2)]);
});
