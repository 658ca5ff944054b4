import fc from 'fast-check';
import type { GroupCount } from '../../../../src/insight/coverage/gaps/betaBinomial';
import { rareChance, usualAndRare } from '../../../../src/insight/coverage/gaps/findGaps';

const groups = (...drawn: readonly (readonly [met: number, others: number])[]): GroupCount[] =>
  drawn.map(([met, others]) => ({ met, others }));

/** Eight groups of which ego met a fifth. */
const EVEN = groups([8, 40], [9, 40], [7, 40], [8, 40], [8, 40], [9, 40], [7, 40], [8, 40]);

const anyGroup = fc
  .record({ others: fc.nat({ max: 200 }), part: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ others, part }) => ({ others, met: Math.round(part * others) }));

describe('usualAndRare', () => {
  test('takes the usual share from groups that are met alike', () => {
    // 64 of 320.
    expect(usualAndRare(EVEN).usualShare).toBeCloseTo(0.2, 2);
  });

  test('does not let a gap lower the usual share, as the plain share does', () => {
    // 64 of 360 is 0.178; the group of whom nobody was met is taken for a rare one.
    const split = usualAndRare([...EVEN, ...groups([0, 40])]);
    expect(split.usualShare).toBeGreaterThan(0.19);
  });

  test('gives rare groups 15 % of the usual share', () => {
    const { rare, usualShare } = usualAndRare(EVEN);
    expect(rare.a / (rare.a + rare.b)).toBeCloseTo(0.15 * usualShare, 9);
  });

  test('takes rare groups for as unlike each other as usual ones, and never for more alike', () => {
    // Shares that are alike leave the bound of 2; shares all over have a smaller first parameter.
    expect(usualAndRare(EVEN).rare.a).toBeCloseTo(2, 9);
    const wide = usualAndRare(groups([1, 40], [30, 40], [3, 40], [38, 40], [10, 40], [20, 40]));
    expect(wide.usual.a).toBeLessThan(2);
    expect(wide.rare.a).toBeCloseTo(wide.usual.a, 9);
  });

  test('begins with a fifth of the groups, and is moved by what it finds', () => {
    // Nothing found in 8 groups: 2 of 10 + 0 of 8 = 1/9; a gap moves it up.
    expect(usualAndRare(EVEN).rareGroups).toBeGreaterThanOrEqual(1 / 9);
    const found = usualAndRare([...EVEN, ...groups([0, 60], [0, 60])]).rareGroups;
    expect(found).toBeGreaterThan(usualAndRare(EVEN).rareGroups);
  });

  test('leaves empty groups out', () => {
    expect(usualAndRare([...EVEN, ...groups([0, 0], [0, 0])])).toEqual(usualAndRare(EVEN));
  });

  test('does not depend on the order of the groups', () => {
    fc.assert(
      fc.property(fc.array(anyGroup, { minLength: 1, maxLength: 12 }), (drawn) => {
        const forth = usualAndRare(drawn);
        const back = usualAndRare([...drawn].reverse());
        expect(back.usualShare).toBeCloseTo(forth.usualShare, 3);
      }),
    );
  });

  test('gives proper distributions for whatever was counted', () => {
    fc.assert(
      fc.property(fc.array(anyGroup, { maxLength: 20 }), (drawn) => {
        const { usual, rare, usualShare, rareGroups } = usualAndRare(drawn);
        for (const parameter of [usual.a, usual.b, rare.a, rare.b]) {
          expect(parameter).toBeGreaterThan(0);
          expect(Number.isFinite(parameter)).toBe(true);
        }
        expect(usualShare).toBeGreaterThan(0);
        expect(usualShare).toBeLessThan(1);
        expect(rareGroups).toBeGreaterThan(0);
        expect(rareGroups).toBeLessThan(1);
      }),
    );
  });
});

describe('rareChance', () => {
  const split = usualAndRare(EVEN);

  test('is high where nobody of many was met, and low where nobody of few was', () => {
    expect(rareChance({ met: 0, others: 60 }, split)).toBeGreaterThan(0.9);
    expect(rareChance({ met: 0, others: 3 }, split)).toBeLessThan(0.4);
  });

  test('is 0 above the usual share', () => {
    expect(rareChance({ met: 9, others: 40 }, split)).toBe(0);
  });

  test('is above 0 at the usual share itself', () => {
    const even = { usual: { a: 1, b: 1 }, rare: { a: 1, b: 1 }, usualShare: 0.5, rareGroups: 0.2 };
    expect(rareChance({ met: 5, others: 10 }, even)).toBeCloseTo(0.2, 12);
    expect(rareChance({ met: 6, others: 10 }, even)).toBe(0);
  });

  test('is that of the rare groups where there is nobody to meet', () => {
    expect(rareChance({ met: 0, others: 0 }, split)).toBeCloseTo(split.rareGroups, 12);
  });

  test('never rises with one more person met', () => {
    fc.assert(
      fc.property(anyGroup, ({ others, met }) => {
        const chance = rareChance({ others, met }, split);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        if (met === others) return;
        expect(rareChance({ others, met: met + 1 }, split)).toBeLessThanOrEqual(chance + 1e-12);
      }),
    );
  });

  test('never falls with one more person not met', () => {
    fc.assert(
      fc.property(anyGroup, ({ others, met }) => {
        const more = rareChance({ others: others + 1, met }, split);
        expect(more).toBeGreaterThanOrEqual(rareChance({ others, met }, split) - 1e-12);
      }),
    );
  });
});
