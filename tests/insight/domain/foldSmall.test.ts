import fc from 'fast-check';
import { foldSmall, largeEnough, type NamedGroups } from '../../../src/insight/domain/namedGroups';
import { markedPeople } from '../../../src/insight/domain/markedPeople';

const named = (names: readonly string[], nameOf: readonly number[]): NamedGroups => ({
  names,
  nameOf: Int32Array.from(nameOf),
});

/** Groups with at least so many of the counted people, and what is folded of the others. */
const fold = (groups: NamedGroups, counted: Uint8Array, smallest: number) =>
  foldSmall(groups, largeEnough(groups, markedPeople(counted), smallest));

const everybody = (people: number) => new Uint8Array(people).fill(1);

const anyNamed = fc
  .array(fc.integer({ min: -1, max: 5 }), { maxLength: 40 })
  .map((nameOf) => named(['A', 'B', 'C', 'D', 'E', 'F'], nameOf));

describe('foldSmall', () => {
  test('keeps groups of the smallest size and folds those below', () => {
    // A has 2 people, B 3, C 1.
    const shown = fold(named(['A', 'B', 'C'], [0, 0, 1, 1, 1, 2]), everybody(6), 2);
    expect(shown.groups).toEqual([
      { name: 'A', kind: 'named' },
      { name: 'B', kind: 'named' },
      { name: '', kind: 'other' },
    ]);
    expect([...shown.groupOf]).toEqual([0, 0, 1, 1, 1, 2]);
  });

  test('numbers those that are shown without holes', () => {
    // A and C fold; B becomes group 0, "other" group 1.
    const shown = fold(named(['A', 'B', 'C'], [0, 1, 1, 2]), everybody(4), 2);
    expect(shown.groups.map((group) => group.kind)).toEqual(['named', 'other']);
    expect([...shown.groupOf]).toEqual([1, 0, 0, 1]);
  });

  test('counts only the people that make a group large enough, but places everybody', () => {
    // Of the three people of A only one counts: too few for two.
    const counted = Uint8Array.from([1, 0, 0, 1, 1]);
    const shown = fold(named(['A', 'B'], [0, 0, 0, 1, 1]), counted, 2);
    expect(shown.groups.map((group) => group.name)).toEqual(['B', '']);
    expect([...shown.groupOf]).toEqual([1, 1, 1, 0, 0]);
  });

  test('never folds people without a name, be it only one', () => {
    const shown = fold(named(['A'], [-1, 0]), everybody(2), 5);
    expect(shown.groups.map((group) => group.kind)).toEqual(['notSet', 'other']);
    expect([...shown.groupOf]).toEqual([0, 1]);
  });

  test('has neither "not set" nor "other" where nobody is in them', () => {
    const shown = fold(named(['A'], [0, 0]), everybody(2), 2);
    expect(shown.groups).toEqual([{ name: 'A', kind: 'named' }]);
  });

  test('folds nothing where a group of nobody is large enough', () => {
    const shown = fold(named(['A', 'B'], [0]), new Uint8Array(1), 0);
    expect(shown.groups.map((group) => group.name)).toEqual(['A', 'B']);
  });

  test('puts everybody into exactly one group that is there', () => {
    fc.assert(
      fc.property(anyNamed, fc.nat({ max: 8 }), (groups, smallest) => {
        const people = groups.nameOf.length;
        const shown = fold(groups, everybody(people), smallest);
        for (const group of shown.groupOf) expect(shown.groups[group]).toBeDefined();
        const sizes = shown.groups.map((_, g) => shown.groupOf.filter((of) => of === g).length);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(people);
        shown.groups.forEach((group, g) => {
          if (group.kind === 'named') expect(sizes[g]!).toBeGreaterThanOrEqual(smallest);
        });
      }),
    );
  });

  test('shows fewer groups by name the larger they have to be', () => {
    fc.assert(
      fc.property(anyNamed, fc.nat({ max: 8 }), (groups, smallest) => {
        const count = (least: number) =>
          fold(groups, everybody(groups.nameOf.length), least).groups.filter(
            (group) => group.kind === 'named',
          ).length;
        expect(count(smallest + 1)).toBeLessThanOrEqual(count(smallest));
      }),
    );
  });

  test('never separates people of one name', () => {
    fc.assert(
      fc.property(anyNamed, fc.nat({ max: 8 }), (groups, smallest) => {
        const { groupOf } = fold(groups, everybody(groups.nameOf.length), smallest);
        groups.nameOf.forEach((name, i) => {
          expect(groupOf[i]).toBe(groupOf[groups.nameOf.indexOf(name)]);
        });
      }),
    );
  });
});
