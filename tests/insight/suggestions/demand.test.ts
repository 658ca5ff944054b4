import { groupPeople } from '../../../src/insight/grouping';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { chooseScope } from '../../../src/insight/scope';
import { distanceClass, headcountsOf, weeklyDemand } from '../../../src/insight/suggestions/demand';
import { companyFromText, tiesOf } from '../../fixtures/companyFromText';

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
    expect(COUNTS.groups).toBe(3);
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

describe('weeklyDemand', () => {
  it('is, for a peer, seekers × suggestions × drawn ÷ cells ÷ people alike', () => {
    // Professionals of Finance, seen by others at their level or above: 6 professionals and 1 manager
    // of Sales (the director is of Finance). Cells at professional or below: Finance, Sales, HR's
    // entry: 3; at manager or below one more: 4. (6/3 + 1/4) · 3 · 0.9 / 2 alike = 3.0375
    const demand = weeklyDemand(COUNTS, FINANCE, PROFESSIONAL, 'peer', 3);
    expect(demand.aWeek).toBeCloseTo(3.0375, 10);
    expect(demand.alike).toBe(2);
  });

  it('is none where nobody outside the group is that high', () => {
    expect(weeklyDemand(COUNTS, FINANCE, DIRECTOR, 'peer', 3)).toEqual({ aWeek: 0, alike: 1 });
  });

  it('is, for people above, everybody who might see them', () => {
    // director: one above the manager; two above senior (nobody); three or more above entry and
    // professionals: 1 + 8, those of the own group too
    expect(weeklyDemand(COUNTS, FINANCE, DIRECTOR, 'oneUp', 3)).toEqual({ aWeek: 1, alike: 1 });
    expect(weeklyDemand(COUNTS, FINANCE, DIRECTOR, 'twoUp', 3)).toEqual({ aWeek: 0, alike: 1 });
    expect(weeklyDemand(COUNTS, FINANCE, DIRECTOR, 'higher', 3)).toEqual({ aWeek: 9, alike: 1 });
  });

  it('is, one level up and below director, a quarter of them', () => {
    // professional, one above the one entry: 0.25
    expect(weeklyDemand(COUNTS, FINANCE, PROFESSIONAL, 'oneUp', 3).aWeek).toBe(0.25);
  });

  it('grows with the suggestions a week for peers only', () => {
    const twice = weeklyDemand(COUNTS, FINANCE, PROFESSIONAL, 'peer', 6);
    expect(twice.aWeek).toBeCloseTo(2 * 3.0375, 10);
    expect(weeklyDemand(COUNTS, FINANCE, DIRECTOR, 'higher', 6).aWeek).toBe(9);
  });
});
