import { NO_ANSWERS } from '../../../src/insight/answers';
import { egoGraph, graphMeetings } from '../../../src/insight/ties/structuralHoles';
import { groupPeople } from '../../../src/insight/domain/grouping';
import { measureNetwork } from '../../../src/insight/ties/network';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { chooseScope } from '../../../src/insight/domain/scope';
import { measureTies } from '../../../src/insight/ties/ties';
import { AS_OF, companyWith, logFromText, membersText } from '../../fixtures/logFromText';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

const PEOPLE = orgChartFromText(`
  Ego | Sales
  Ana | Finance
  Ben | Finance
  Cleo | HR
  Dora | Sales
  Emil |
  Gus | Sales | | guest
`);

function figuresOf(text: string, ego = 'ego') {
  const options = { ...DEFAULT_OPTIONS, smallestGroup: 1 };
  const { company, log } = logFromText(text, PEOPLE, options);
  const index = company.indexById.get(ego)!;
  const ties = measureTies(company, log, index, NO_ANSWERS, options, AS_OF);
  const scope = chooseScope(company, index, ties.touched, options);
  const grouping = groupPeople(company, 'department', options, scope.members);
  return measureNetwork({ company, ego: index, log, ties, scope, grouping, options, asOf: AS_OF });
}

describe('network figures', () => {
  test('set ego’s mixing beside that of chance', () => {
    const figures = figuresOf('2026-06-01 09:00 30 ego: ana+ cleo+ dora+ emil+');
    // Met with a department: Finance 1, HR 1, Sales 1 (own). (2 − 1) ÷ 3.
    expect(figures.eiIndex).toBeCloseTo(1 / 3, 12);
    // There are Finance 2, HR 1, Sales 1: (3 − 1) ÷ 4.
    expect(figures.eiExpected).toBe(0.5);
    // Three departments alike.
    expect(figures.blauDepartments).toBeCloseTo(1, 12);
    // 3 of 4 at random, leaving out one: Finance with 1/2 → 1, HR or Sales → (1 − 5/9) ÷ 2/3 = 2/3.
    expect(figures.blauDepartmentsExpected).toBeCloseTo(0.5 + 0.5 * (2 / 3), 12);
  });

  test('say nothing where nobody was met', () => {
    expect(figuresOf('')).toEqual({
      eiIndex: null,
      eiExpected: 0.5,
      blauDepartments: null,
      blauLevels: null,
      blauDepartmentsExpected: null,
      blauLevelsExpected: null,
      effectiveSize: null,
      constraint: null,
      effectiveSizeExpected: null,
      constraintExpected: null,
    });
  });

  test('have no E–I index where ego has no department', () => {
    const figures = figuresOf('2026-06-01 09:00 30 emil: ego+ ana', 'emil');
    expect([figures.eiIndex, figures.eiExpected]).toEqual([null, null]);
    expect(figures.blauDepartments).not.toBeNull();
  });

  test('take effective size and constraint from the small meetings', () => {
    // 60 minutes with two: all three tied by 30, so effective size 2 − 2 × 1/2 = 1 and
    // constraint 2 × (1/2 + 1/2 × 1/2)² = 9/8.
    const figures = figuresOf('2026-06-01 09:00 60 ego: ana+ ben+');
    expect(figures.effectiveSize).toBeCloseTo(1, 12);
    expect(figures.constraint).toBeCloseTo(9 / 8, 12);
  });
});

describe('the graph as ego’s calendar shows it', () => {
  const graphOf = (text: string, members = 0) => {
    const { log } = logFromText(text, companyWith(members));
    const graph = egoGraph(log, graphMeetings(log, DEFAULT_OPTIONS, AS_OF));
    return { egoTies: graph.egoTies, ties: graph.ties.map((ties) => [...ties]) };
  };

  test('ties every pair of a small meeting, weighted by the confidence of both', () => {
    // 60 ÷ 2 = 30; ben is only invited.
    expect(graphOf('2026-06-01 09:00 60 ego: ana+ ben')).toEqual({
      egoTies: [30, 15],
      ties: [[[1, 15]], [[0, 15]]],
    });
  });

  test('adds up the meetings of a pair', () => {
    expect(
      graphOf(`
        2026-06-01 09:00 60 ego: ana+ ben+
        2026-06-02 09:00 20 ego: ana+ ben+
        2026-06-03 09:00 10 ego: ben+
      `),
    ).toEqual({ egoTies: [40, 50], ties: [[[1, 40]], [[0, 40]]] });
  });

  test('takes meetings of 5 and leaves out those of 6, older ones and later ones', () => {
    // m1 … m4 and ego are 5; 1 January 12:00 is the beginning of the window.
    expect(graphOf(`2026-06-01 09:00 60 ego: ${membersText(4, '+')}`, 5).egoTies.length).toBe(4);
    expect(graphOf(`2026-06-01 09:00 60 ego: ${membersText(5, '+')}`, 5).egoTies.length).toBe(0);
    expect(graphOf('2026-01-01 11:00 60 ego: ana+').egoTies).toEqual([]);
    expect(graphOf('2026-06-01 11:00 60 ego: kim@x.example+').egoTies).toEqual([]);
  });
});
