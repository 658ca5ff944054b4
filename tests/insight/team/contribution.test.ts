import fc from 'fast-check';
import { LEVELS } from '../../../src/insight/levels/level';
import type { DepartmentReach, LevelReach } from '../../../src/insight/reach';
import { contributionOf } from '../../../src/insight/team/contribution';
import { checkContribution } from '../../../src/service/contribution/contributionSchema';
import { teamFromText } from '../../fixtures/teamFromText';

const counts = {
  ...{ headcount: 10, colleagues: 10, met: 0, known: 0, sharedMinutes: 0, onlyMet: 0 },
  ...{ others: 10, othersMet: 0, ownTeam: 0, expected: 0, probability: 0, rarelyMet: false },
};

const department = (some: Partial<DepartmentReach>): DepartmentReach => ({
  ...counts,
  ...{ group: 0, name: 'Finance', kind: 'named', deep: false, levelsKnown: 0, own: false },
  ...some,
});

const level = (some: Pick<LevelReach, 'level' | 'known'>): LevelReach => ({ ...counts, ...some });

test('a contribution is as coarse as the contract says', () => {
  expect(
    contributionOf({
      departments: [
        department({ name: 'Sales', known: 6, own: true }),
        department({ name: 'Finance', known: 4 }),
        department({ name: 'Legal', known: 1 }),
        department({ name: 'IT', known: 0 }),
        department({ name: '', known: 5, kind: 'notSet' }),
        department({ name: '', known: 3, kind: 'other' }),
      ],
      levels: [level({ level: 'director', known: 2 }), level({ level: 'manager', known: 3 })],
      internalShare: { internalHours: 27, externalHours: 73, share: 0.27, goal: 1 / 3 },
    }),
  ).toEqual({
    departments: { Finance: '3+', IT: '0', Legal: '1-2', Sales: '3+' },
    levels: {
      ...{ entry: '0', professional: '0', senior: '0', manager: '3+' },
      ...{ director: '1-2', vicePresident: '0', executive: '0' },
    },
    // Finance; the own department makes nobody wide.
    width: 1,
    // 2.7 tenths round to 3.
    internalSharePercent: 30,
  });
});

test('the internal share is left out where there are no customers', () => {
  const { analysis } = teamFromText('2026-06-10 09:00 30 ego: fay+');
  expect(contributionOf(analysis.reach).internalSharePercent).toBeNull();
});

test('the width does not follow somebody’s own goal', () => {
  const calendar = '2026-06-10 09:00 30 ego: ana+ ben+ cleo+';
  const width = (deepGoal: number) =>
    contributionOf(teamFromText(calendar, { deepGoal }).analysis.reach).width;
  expect([width(1), width(3), width(9)]).toEqual([1, 1, 1]);
});

test('nobody’s name, no meeting and no time is in it', () => {
  const calendar = '2026-06-10 09:07 30 ego: fay+ lea+ | id=secret-event';
  const bytes = JSON.stringify(contributionOf(teamFromText(calendar).analysis.reach));
  expect(bytes).not.toMatch(/fay|lea|ego|secret|2026|09:07/i);
});

test('names are cleaned, cut and at most 120, and equal ones are one', () => {
  const many = Array.from({ length: 130 }, (_, i) =>
    department({ name: `D${i}`, headcount: 200 - i }),
  );
  const { departments } = contributionOf({ departments: many, levels: [], internalShare: null });
  expect(Object.keys(departments)).toHaveLength(120);
  // The ten smallest are D120 to D129.
  expect(departments).not.toHaveProperty('D120');
  const odd = [
    department({ name: `R\u0000&\u200bD`, known: 3 }),
    department({ name: 'r&d', known: 3, headcount: 2 }),
    department({ name: '\u0007' }),
    department({ name: 'x'.repeat(150) }),
  ];
  expect(
    Object.keys(contributionOf({ departments: odd, levels: [], internalShare: null }).departments),
  ).toEqual(['R&D', 'x'.repeat(100)]);
});

const anyDepartment = fc
  .record({
    name: fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 130 })),
    known: fc.nat(9),
    headcount: fc.nat(500),
    own: fc.boolean(),
    kind: fc.constantFrom('named', 'notSet', 'other' as const),
  })
  .map((some) => department(some as Partial<DepartmentReach>));

const anyReach = fc.record({
  departments: fc.array(anyDepartment, { maxLength: 140 }),
  levels: fc.constant(LEVELS).map((all) => all.map((one, i) => level({ level: one, known: i }))),
  internalShare: fc.option(
    fc
      .double({ min: 0, max: 1, noNaN: true })
      .map((share) => ({ internalHours: 1, externalHours: 1, share, goal: 1 / 3 })),
  ),
});

test('whatever the directory says, the service takes the contribution', () => {
  fc.assert(
    fc.property(anyReach, (reach) => {
      const contribution = contributionOf(reach);
      // What the service cannot say by its schema.
      checkContribution(contribution);
      const names = Object.keys(contribution.departments);
      expect(names.length).toBeLessThanOrEqual(120);
      expect(names.every((name) => name !== '' && [...name].length <= 100)).toBe(true);
      const percent = contribution.internalSharePercent ?? 0;
      expect(percent % 10 === 0 && percent >= 0 && percent <= 100).toBe(true);
    }),
    { seed: 6 },
  );
  fc.assert(
    fc.property(anyReach, (reach) => {
      checkContribution(contributionOf(reach));
      return true;
    }),
  );
});

test('the order of the departments tells nothing', () => {
  fc.assert(
    fc.property(fc.array(anyDepartment, { maxLength: 30 }), (departments) => {
      const unique = departments.filter(
        ({ headcount }, i) => departments.findIndex((d) => d.headcount === headcount) === i,
      );
      const bytes = (some: readonly DepartmentReach[]) =>
        JSON.stringify(contributionOf({ departments: some, levels: [], internalShare: null }));
      expect(bytes(unique.toReversed())).toBe(bytes(unique));
    }),
    { seed: 6 },
  );
});
