import { initialsOf } from '../../../src/ui/parts/PersonFace';

test.each([
  ['Priya Nair', 'PN'],
  ['Jesús Alvarado Delafuente', 'JD'],
  ['Madonna', 'M'],
  ['Tom Weber (Consultant)', 'TW'],
])('the initials of %s are %s, in the order of the name', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('a name in another script has no initials of ours', () => {
  expect(initialsOf('山崎 麻衣')).toBeUndefined();
});
