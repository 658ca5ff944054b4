import { NO_ANSWERS } from '../../../src/insight/answers';
import type { Company } from '../../../src/insight/domain/company';
import type { Ties } from '../../../src/insight/ties/tie';
import { measureCoverage } from '../../../src/insight/coverage/coverage';
import { groupPeople } from '../../../src/insight/domain/grouping';
import { headlineOf, wideGoalOf } from '../../../src/insight/coverage/headline';
import { DEFAULT_OPTIONS, type InsightOptions } from '../../../src/insight/options';
import { ownTeam } from '../../../src/insight/domain/chartRelations';
import type { Headline, DepartmentReach } from '../../../src/insight/reach';
import { chooseScope } from '../../../src/insight/domain/scope';
import { measureTies } from '../../../src/insight/ties/ties';
import { companyFromText, indexOf, tiesOf } from '../../fixtures/companyFromText';
import { AS_OF, logFromText } from '../../fixtures/logFromText';

const COMPANY = companyFromText(`
  Ceo | Board | executive
    Sam | Sales | director
      Ego | Sales | manager
        Rob | Sales | director
    Fay | Finance | director
      Fin | Finance
      Fox | Finance
      Fru | Finance
    Lea | Legal | vicePresident
      Lex | Legal
      Lou | Legal
    Hal | HR
    Hia | HR
    Nil |  | director
    Nat |
    Nan |
`);

function headline(
  ties: Ties,
  calendar = '',
  options: Partial<InsightOptions> = {},
  company: Company = COMPANY,
): Headline {
  const all = { ...DEFAULT_OPTIONS, smallestGroup: 1, ...options };
  const ego = indexOf(company, 'ego');
  const scope = chooseScope(company, ego, ties.touched, all);
  const grouping = groupPeople(company, 'department', all, scope.members);
  const team = ownTeam(company.chart, ego);
  const { departments } = measureCoverage(company, ties, grouping, scope, team, ego, all);
  const { log } = logFromText(calendar, company.people, all);
  return headlineOf({ company, ego, ties, log, scope, departments, asOf: AS_OF, options: all });
}

const know = (...ids: string[]) =>
  tiesOf(COMPANY, Object.fromEntries(ids.map((id) => [id, { known: true }])));

describe('headlineOf', () => {
  it('is as wide as there are other departments with three known people', () => {
    const reach = headline(know('fay', 'fin', 'fox', 'lea', 'lex', 'sam', 'rob', 'ceo'));
    // Finance has 3, Legal 2; Sales is the own department
    expect(reach.width).toBe(1);
    expect(reach.deepGoal).toBe(3);
  });

  it('names the department that lacks fewest people', () => {
    expect(headline(know('fin', 'lea', 'lex')).nearest).toEqual({ department: 'Legal', known: 2 });
  });

  it('names of two equal departments the one that is known better', () => {
    // Finance 1 of 4, HR 1 of 2
    expect(headline(know('fin', 'hal')).nearest).toEqual({ department: 'HR', known: 1 });
  });

  it('names no nearest department where ego knows nobody', () => {
    expect(headline(know()).nearest).toBeNull();
    expect(headline(know('rob')).nearest).toBeNull();
  });

  it('does not name a department that is deep already', () => {
    expect(headline(know('fay', 'fin', 'fox')).nearest).toBeNull();
  });

  it('does not count people without department as one', () => {
    const reach = headline(know('nil', 'nat', 'nan'));
    expect(reach.width).toBe(0);
    expect(reach.nearest).toBeNull();
  });

  it('asks for no more departments than there are with enough people', () => {
    // Finance (4) and Legal (3); Board has 1, HR 2
    expect(headline(know()).wideGoal).toBe(2);
    expect(headline(know(), '', { deepGoal: 2 }).wideGoal).toBe(3);
  });

  it('counts as leaders those known from director level up, outside the own chain', () => {
    // Fay and Lea; Ceo and Sam are above ego, Rob is below, Fin is no leader
    const reach = headline(know('fay', 'lea', 'ceo', 'sam', 'rob', 'fin'));
    expect(reach.leadersKnown).toBe(2);
    expect(reach.leadersGoal).toBe(3);
  });

  it('calls leaders new who were first met in the window', () => {
    const calendar = `
      2025-10-01 09:00 30 fay: ego+
      2026-05-04 09:00 30 fay: ego+
      2026-05-05 09:00 30 lea: ego+
    `;
    const { company, log } = logFromText(calendar, COMPANY.people);
    const ego = indexOf(company, 'ego');
    const ties = measureTies(company, log, ego, NO_ANSWERS, DEFAULT_OPTIONS, AS_OF);
    // both known by meetings of May; Fay was met in October already, before the 180 days
    expect(headline(ties, calendar)).toMatchObject({ leadersKnown: 2, leadersNew: 1 });
    // the window holds October too: nobody can tell
    expect(headline(ties, calendar, { windowDays: 365 }).leadersNew).toBe(0);
  });

  it('does not call a leader new whom ego knows by own word only', () => {
    const ties = tiesOf(COMPANY, { fay: { known: true, contacts: 0 } });
    expect(headline(ties)).toMatchObject({ leadersKnown: 1, leadersNew: 0 });
  });
});

const departments = (count: number, headcount = 20) =>
  Array.from({ length: count }, () => ({ headcount }) as DepartmentReach);

describe('wideGoalOf', () => {
  const goals = { deepGoal: 3, wideGoal: 3 };

  it('starts at three', () => {
    expect(wideGoalOf(departments(3), goals)).toBe(3);
    expect(wideGoalOf(departments(12), goals)).toBe(3);
  });

  it('grows by one for every four departments', () => {
    // 13 / 4 = 3.25, rounded up; 40 / 4 = 10
    expect(wideGoalOf(departments(13), goals)).toBe(4);
    expect(wideGoalOf(departments(40), goals)).toBe(10);
  });

  it('is never more than the departments with enough people', () => {
    expect(wideGoalOf(departments(2), goals)).toBe(2);
    expect(wideGoalOf([...departments(1), ...departments(5, 2)], goals)).toBe(1);
    expect(wideGoalOf([], goals)).toBe(0);
  });

  it('never falls below the goal that ego has set while there are departments', () => {
    expect(wideGoalOf(departments(12), { ...goals, wideGoal: 6 })).toBe(6);
  });
});
