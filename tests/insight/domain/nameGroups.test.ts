import fc from 'fast-check';
import type { Label } from '../../../src/insight/domain/labels';
import { nameGroups } from '../../../src/insight/domain/namedGroups';

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
