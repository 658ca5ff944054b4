import { LEVELS } from '../../../../src/insight/levels/level';
import { DEFAULT_OPTIONS } from '../../../../src/insight/options';
import { hashToUnit, hashSeed } from '../../../../src/insight/domain/hashToUnit';
import { everybodyAsks } from '../../../fixtures/everybodyAsks';
import { madeCompany } from '../../../fixtures/madeCompany';

describe('a company in which everybody asks', () => {
  const company = madeCompany(400);
  const weeks = 2;
  let drawn = 0;
  const shown = everybodyAsks(
    company,
    weeks,
    Date.UTC(2026, 5, 29),
    { ...DEFAULT_OPTIONS, tenantId: 'fair' },
    () => hashToUnit(hashSeed('ties'), `${drawn++}`),
  );
  const ofLevel = (level: (typeof LEVELS)[number]) =>
    [...company.levels.level.keys()].filter(
      (person) => company.levels.level[person] === LEVELS.indexOf(level),
    );

  it('shows vice presidents no more often than they have capacity', () => {
    // Of 8 vice presidents in 2 weeks at most 2, 1 and 0.25 a week each are expected: 32, 16 and 4. A
    // Poisson count stays below its mean and 3 of its standard deviations in 999 of 1,000 cases.
    const vps = ofLevel('vicePresident');
    expect(vps).toHaveLength(8);
    for (const [distance, capacity] of [
      ['oneUp', 2],
      ['twoUp', 1],
      ['higher', 0.25],
    ] as const) {
      const expected = vps.length * weeks * capacity;
      const total = vps.reduce((sum, person) => sum + shown[distance][person]!, 0);
      expect(total).toBeLessThanOrEqual(expected + 3 * Math.sqrt(expected));
    }
  });

  it('still shows suggestions to everybody', () => {
    const total = Object.values(shown).reduce(
      (sum, column) => sum + column.reduce((all, count) => all + count, 0),
      0,
    );
    expect(total / company.people.length / weeks).toBeGreaterThan(2);
  });

  it('lets people above be met by some', () => {
    const above = [...shown.oneUp, ...shown.twoUp, ...shown.higher];
    expect(above.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  });
});
