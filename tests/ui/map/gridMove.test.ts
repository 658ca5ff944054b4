import { gridMove } from '../../../src/ui/map/gridPlace';

// Two rows of three places; the middle of the first row is empty.
//   [x] [ ] [x]
//   [x] [x] [x]
const present = [
  [true, false, true],
  [true, true, true],
];

test('the right arrow passes over places that hold nothing', () => {
  expect(gridMove(present, { row: 0, column: 0 }, 'ArrowRight', false)).toEqual({
    row: 0,
    column: 2,
  });
});

test('in right-to-left writing the right arrow goes back', () => {
  expect(gridMove(present, { row: 1, column: 1 }, 'ArrowRight', true)).toEqual({
    row: 1,
    column: 0,
  });
});

test('an arrow at the edge leads nowhere', () => {
  expect(gridMove(present, { row: 1, column: 2 }, 'ArrowRight', false)).toBeNull();
  expect(gridMove(present, { row: 0, column: 0 }, 'ArrowUp', false)).toBeNull();
});

test('up from below an empty place leads nowhere, for there is nothing above', () => {
  expect(gridMove(present, { row: 1, column: 1 }, 'ArrowUp', false)).toBeNull();
});

test('Home and End go to the first and the last place of the row', () => {
  expect(gridMove(present, { row: 0, column: 2 }, 'Home', false)).toEqual({ row: 0, column: 0 });
  expect(gridMove(present, { row: 1, column: 0 }, 'End', false)).toEqual({ row: 1, column: 2 });
});

test('other keys are left to the page', () => {
  expect(gridMove(present, { row: 0, column: 0 }, 'a', false)).toBeNull();
});
