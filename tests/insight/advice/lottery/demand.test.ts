import { groupPeople } from '../../../../src/insight/domain/grouping';
import { DEFAULT_OPTIONS } from '../../../../src/insight/options';
import { chooseScope } from '../../../../src/insight/domain/scope';
import {
  distanceClass,
  headcountsOf,
  weeklyDemand,
} from '../../../../src/insight/advice/lottery/demand';
import { companyFromText, tiesOf } from '../../../fixtures/companyFromText';

const OPTIONS = { ...DEFAULT_OPTIONS, smallestGroup: 1 };

/** Finance: 1 director, 2 professionals; Sales: 1 manager, 6 professionals; HR: 1 entry. */
const COMPANY = companyFromText(`
  Fay | Finance | director
    Fin | Finance | professional
    Fox | Finance | professional
  Sam | Sales | manager
${['A', 'B', 'C', 'D', 'E', 'F'].map((name) => `    ${name} | Sales | professional`).join('\n')}
  Hal | HR | entry
  Gus | HR | entry | guest
`);

const SCOPE = chooseScope(COMPANY, 0, tiesOf(COMPANY, {}).touched, OPTIONS);
const COUNTS = headcountsOf(
  COMPANY,
  groupPeople(COMPANY, 'department', OPTIONS, SCOPE.members),
  SCOPE,
);
const FINANCE = 0;
const [PROFESSIONAL, DIRECTOR] = [1, 4];

describe('headcountsOf', () => {
  it('counts the people of the scope by level and by cell', () => {
    expect([...COUNTS.level]).toEqual([1, 8, 0, 1, 1, 0, 0]);
    expect([...COUNTS.cell.subarray(0, 7)]).toEqual([0, 2, 0, 0, 1, 0, 0]);
  });

  it('counts the people of a cell by layer of the org chart', () => {
    // Fay and Sam are at the top with Hal; Fin and Fox report to Fay: cell 1 (Finance, professional).
    expect(COUNTS.layers).toBe(2);
    expect([...COUNTS.byLayer.subarray(2 * 1, 2 * 2)]).toEqual([0, 2]);
    expect([...COUNTS.byLayer.subarray(2 * 4, 2 * 5)]).toEqual([1, 0]);
  });
});

describe('distanceClass', () => {
  it('puts people below with the peers and everybody from three levels up together', () => {
    expect([-3, 0, 1, 2, 3, 6].map(distanceClass)).toEqual([
      'peer',
      'peer',
      'oneUp',
      'twoUp',
      'higher',
      'higher',
    ]);
  });
});

const professional = { group: FINANCE, level: PROFESSIONAL, layer: 1 };
const director = { group: FINANCE, level: DIRECTOR, layer: 0 };

describe('weeklyDemand', () => {
  it('is, for a peer, seekers × suggestions × drawn ÷ groups ÷ people alike', () => {
    // Professionals of Finance, seen by others at their level or above: 6 professionals and 1 manager
    // of Sales (the director is of Finance). All three groups have peers, so there are 2 others to
    // choose from. Alike are 2 for both: (6/2 + 1/2) · 3 · 0.9 / 2 = 4.725
    const demand = weeklyDemand(COUNTS, professional, 'peer', 3);
    expect(demand.aWeek).toBeCloseTo(4.725, 10);
    expect(demand.alike).toBe(2);
  });

  it('is greater for whoever sits higher in the org chart than the others', () => {
    // One of three professionals of Finance reports to nobody; 2 others ask, at the same level.
    const company = companyFromText(`
      Ann | Finance | professional
        Ben | Finance | professional
        Bob | Finance | professional
      Cid | Sales | professional
      Cem | Sales | professional
    `);
    const scope = chooseScope(company, 0, tiesOf(company, {}).touched, OPTIONS);
    const grouping = groupPeople(company, 'department', OPTIONS, scope.members);
    const counts = headcountsOf(company, grouping, scope);
    const at = (layer: number) =>
      weeklyDemand(counts, { group: 0, level: PROFESSIONAL, layer }, 'peer', 3);
    // 2 / 1 other group · 2.7, of Ann alone or of all three
    expect(at(0).aWeek).toBeCloseTo(5.4, 10);
    expect(at(0).alike).toBe(1);
    expect(at(1).aWeek).toBeCloseTo(1.8, 10);
    expect(at(1).alike).toBe(3);
  });

  it('is smaller for whoever is further below those who ask', () => {
    // Hal of HR, entry: seen by 8 professionals, 1 manager, 1 director; alike is Hal alone for all.
    const hal = { group: 1, level: 0, layer: 0 };
    // (8 + 1 + 1) / 2 · 2.7
    expect(weeklyDemand(COUNTS, hal, 'peer', 3).aWeek).toBeCloseTo(13.5, 10);
    // Fin, seen by the manager of Sales with the director of Finance out of reach: two as before; a
    // professional of Sales counts 6 alike for the director of Finance: (2 + 1) / 2 · 2.7 / 6.
    const sales = { group: 2, level: PROFESSIONAL, layer: 1 };
    expect(weeklyDemand(COUNTS, sales, 'peer', 3).aWeek).toBeCloseTo(
      (2 / 2 / 6 + 1 / 2 / 7) * 2.7,
      10,
    );
  });

  it('is none where nobody outside the group is that high', () => {
    expect(weeklyDemand(COUNTS, director, 'peer', 3)).toEqual({ aWeek: 0, alike: 1 });
  });

  it('is, for people above, everybody who might see them', () => {
    // director: one above the manager; two above senior (nobody); three or more above entry and
    // professionals: 1 + 8, those of the own group too
    expect(weeklyDemand(COUNTS, director, 'oneUp', 3)).toEqual({ aWeek: 1, alike: 1 });
    expect(weeklyDemand(COUNTS, director, 'twoUp', 3)).toEqual({ aWeek: 0, alike: 1 });
    expect(weeklyDemand(COUNTS, director, 'higher', 3)).toEqual({ aWeek: 9, alike: 1 });
  });

  it('is, one level up and below director, a quarter of them', () => {
    // professional, one above the one entry: 0.25
    expect(weeklyDemand(COUNTS, professional, 'oneUp', 3).aWeek).toBe(0.25);
  });

  it('grows with the suggestions a week for peers only', () => {
    const twice = weeklyDemand(COUNTS, professional, 'peer', 6);
    expect(twice.aWeek).toBeCloseTo(2 * 4.725, 10);
    expect(weeklyDemand(COUNTS, director, 'higher', 6).aWeek).toBe(9);
  });
});
