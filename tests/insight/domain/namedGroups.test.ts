import fc from 'fast-check';
import type { Label } from '../../../src/insight/domain/labels';
import {
  nameGroups,
  foldSmall,
  largeEnough,
  type NamedGroups,
} from '../../../src/insight/domain/namedGroups';
import { markedPeople } from '../../../src/insight/domain/markedPeople';

const label = (key: string, spelling = key): Label => ({ key, spelling });

const anyLabels = fc.array(
  fc.option(
    fc.record({
      key: fc.constantFrom('finance', 'hr', 'it'),
      spelling: fc.constantFrom('a', 'B', 'c'),
    }),
  ),
  { maxLength: 30 },
);

describe('nameGroups', () => {
  test('numbers the groups in code point order of their keys', () => {
    const { names, nameOf } = nameGroups([label('it'), label('hr'), label('it'), label('finance')]);
    expect(names).toEqual(['finance', 'hr', 'it']);
    expect([...nameOf]).toEqual([2, 1, 2, 0]);
  });

  test('calls a group by the spelling that most people use', () => {
    // FINANCE once, Finance twice.
    const labels = ['FINANCE', 'Finance', 'Finance'].map((spelling) => label('finance', spelling));
    expect(nameGroups(labels).names).toEqual(['Finance']);
  });

  test('takes the first spelling in code point order among equals, capitals first', () => {
    const labels = ['sales', 'Sales', 'SALES'].map((spelling) => label('sales', spelling));
    expect(nameGroups(labels).names).toEqual(['SALES']);
    expect(nameGroups([...labels].reverse()).names).toEqual(['SALES']);
  });

  test('keeps equal spellings of two keys apart', () => {
    const { names, nameOf } = nameGroups([label('id-2', 'Ana'), label('id-1', 'Ana')]);
    expect(names).toEqual(['Ana', 'Ana']);
    expect([...nameOf]).toEqual([1, 0]);
  });

  test('has no group for people without a label', () => {
    expect(nameGroups([null, null])).toEqual({ names: [], nameOf: Int32Array.from([-1, -1]) });
    expect(nameGroups([]).nameOf.length).toBe(0);
  });

  test('puts two people into one group exactly where their keys are equal', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const { names, nameOf } = nameGroups(labels);
        labels.forEach((one, i) => {
          expect(nameOf[i] === -1).toBe(one === null);
          labels.forEach((other, j) => {
            if (one !== null && other !== null) {
              expect(nameOf[i] === nameOf[j]).toBe(one.key === other.key);
            }
          });
        });
        expect(new Set(nameOf.filter((name) => name >= 0)).size).toBe(names.length);
      }),
    );
  });

  test('does not depend on the order of the people', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const forwards = nameGroups(labels);
        const backwards = nameGroups([...labels].reverse());
        expect(backwards.names).toEqual(forwards.names);
        expect([...backwards.nameOf].reverse()).toEqual([...forwards.nameOf]);
      }),
    );
  });

  test('shows no spelling that fewer people use than another of the group', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const { names, nameOf } = nameGroups(labels);
        names.forEach((shown, name) => {
          const spellings = labels.filter((_, i) => nameOf[i] === name).map((l) => l!.spelling);
          const uses = (spelling: string) => spellings.filter((s) => s === spelling).length;
          for (const other of spellings) expect(uses(shown)).toBeGreaterThanOrEqual(uses(other));
        });
      }),
    );
  });
});

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
