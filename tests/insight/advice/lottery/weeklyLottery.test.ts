import fc from 'fast-check';
import type { Company } from '../../../../src/insight/domain/company';
import { skipReports } from '../../../../src/insight/domain/chartRelations';
import { DEFAULT_OPTIONS } from '../../../../src/insight/options';
import {
  admittedShare,
  admittedShares,
  weeklyLottery,
} from '../../../../src/insight/advice/lottery/weeklyLottery';
import { companyOf, indexOf } from '../../../fixtures/companyFromText';
import { AS_OF } from '../../../fixtures/logFromText';
import { contextOf } from '../../../fixtures/suggestionsFromText';

/** A company of this many people, ten to a manager, levels by the layer, twelve departments. */
function madeCompany(size: number): Company {
  const layerOf = (i: number): number => (i === 0 ? 0 : 1 + layerOf(Math.floor((i - 1) / 10)));
  const levels = ['executive', 'vicePresident', 'director', 'manager', 'senior', 'professional'];
  return companyOf(
    Array.from({ length: size }, (_, i) => ({
      id: `p${i}`,
      displayName: `P${i}`,
      addresses: [`p${i}@contoso.com`],
      jobTitle: levels[layerOf(i)] ?? 'entry',
      department: `Dept ${i % 12}`,
      officeLocation: null,
      companyName: null,
      managerId: i === 0 ? null : `p${Math.floor((i - 1) / 10)}`,
      accountEnabled: true,
      userType: 'Member' as const,
    })),
  );
}

const CAPACITY = { capacity: DEFAULT_OPTIONS.capacity };
/** So little that about every second peer is held back. */
const SCARCE = { capacity: { peer: 1, oneUp: 1, twoUp: 1, higher: 1 } };

describe('admittedShare', () => {
  it('is everybody where the demand is within the capacity', () => {
    expect(admittedShare(4, { aWeek: 4, alike: 7 })).toBe(1);
    expect(admittedShare(Infinity, { aWeek: 1e6, alike: 1 })).toBe(1);
    expect(admittedShare(1, { aWeek: 0, alike: 1 })).toBe(1);
  });

  it('is capacity over demand for somebody unlike all others', () => {
    expect(admittedShare(1, { aWeek: 200, alike: 1 })).toBeCloseTo(0.005, 12);
    expect(admittedShare(0, { aWeek: 200, alike: 1 })).toBe(0);
  });

  it('is smaller where those alike take over from whom it holds back', () => {
    // 1 − (1 − 1/2)^(1/2) = 0.29289: the chance that at least one of two is admitted is 1/2
    expect(admittedShare(1, { aWeek: 2, alike: 2 })).toBeCloseTo(0.29289, 5);
  });

  it('shows everybody alike together as often as their capacities allow', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: 0.1, max: 1_000, noNaN: true }),
        fc.integer({ min: 1, max: 50 }),
        (capacity, aWeek, alike) => {
          // aWeek × alike seekers, each shown one of the alike where at least one is admitted
          const share = admittedShare(capacity, { aWeek, alike });
          const shownEach = (aWeek * alike * (1 - (1 - share) ** alike)) / alike;
          expect(shownEach).toBeLessThanOrEqual(Math.max(capacity, 0) * (1 + 1e-9));
        },
      ),
    );
  });
});

describe('skipReports', () => {
  it('are those two steps below', () => {
    const company = madeCompany(60);
    // p0 has p1 … p10 below, these have p11 … p59
    expect(skipReports(company, 0).length).toBe(49);
    expect(skipReports(company, 1).length).toBe(0);
  });
});

describe('weeklyLottery', () => {
  const company = madeCompany(2_000);

  it('admits the same people all week and others in another', () => {
    const admitted = (asOf: number) => {
      const context = contextOf({ people: company, ego: 'p1500', asOf, options: SCARCE });
      const admits = weeklyLottery(context);
      return company.people.flatMap((person, i) => (admits(i) ? [person.id] : []));
    };
    const tuesday = admitted(AS_OF);
    expect(admitted(AS_OF + 3 * 86_400_000)).toEqual(tuesday);
    expect(admitted(AS_OF + 7 * 86_400_000)).not.toEqual(tuesday);
  });

  it('draws apart for every tenant', () => {
    const admitted = (tenantId: string) => {
      const options = { ...SCARCE, tenantId };
      const admits = weeklyLottery(contextOf({ people: company, ego: 'p1500', options }));
      return company.people.filter((_, i) => admits(i)).length;
    };
    expect(new Set(['a', 'b', 'c', 'd'].map(admitted)).size).toBeGreaterThan(1);
  });

  it('hardly ever holds peers back', () => {
    const context = contextOf({ people: company, ego: 'p1500', options: CAPACITY });
    const share = admittedShares(context);
    const peers = company.people
      .map((_, i) => i)
      .filter((i) => company.levels.level[i] === context.egoLevel);
    const mean = peers.reduce((sum, i) => sum + share(i), 0) / peers.length;
    expect(mean).toBeGreaterThan(0.8);
  });

  it('expects no vice president to be shown more often than their capacity', () => {
    // Summed over everybody: the chance of being admitted, as if all who may see them would take
    // them. The 10 vice presidents are one above 100 directors, two above 1,000 people, and so on.
    const sums = new Map<string, number>();
    for (let ego = 0; ego < 2_000; ego += 1) {
      const context = contextFor(ego);
      const share = admittedShares(context);
      for (let vp = 1; vp <= 10; vp++) {
        if (vp === ego) continue;
        const up = company.levels.level[vp]! - context.egoLevel;
        if (up < 1) continue;
        const key = `p${vp} ${['', 'one up', 'two up'][up] ?? 'higher'}`;
        sums.set(key, (sums.get(key) ?? 0) + share(vp));
      }
    }
    for (const [key, expected] of sums) {
      const capacity = key.endsWith('one up') ? 2 : key.endsWith('two up') ? 1 : 0.25;
      expect(expected).toBeLessThanOrEqual(capacity + 1e-9);
    }
    // each of the 10 in all three classes
    expect(sums.size).toBe(30);
  });

  /** Contexts differ only in ego here; the columns are shared to keep the test quick. */
  const first = contextOf({ people: company, ego: 'p1500', options: CAPACITY });
  function contextFor(ego: number) {
    const chart = company.chart;
    const manager = chart.manager[ego]!;
    return {
      ...first,
      ego,
      egoLevel: company.levels.level[ego]!,
      bossOfBoss: manager < 0 ? -1 : chart.manager[manager]!,
    };
  }

  it('keeps half the capacity of a boss of bosses for the own line', () => {
    const boss = indexOf(company, 'p1');
    // p1 is director p11 … p20's manager; p111 … p210 are two steps below: 100 people
    const own = admittedShares(contextFor(indexOf(company, 'p111')))(boss);
    expect(skipReports(company, boss).length).toBe(100);
    expect(own).toBeCloseTo(0.5 / 100, 10);
  });
});
