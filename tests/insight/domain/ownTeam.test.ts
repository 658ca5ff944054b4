import { managerChain, ownTeam } from '../../../src/insight/domain/chartRelations';
import { buildOrgChart } from '../../../src/insight/domain/orgChart';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

const people = orgChartFromText(`
  Ana
    Tom
      Max
    Eva
      Ken
        Sam
      Lea
  Zoe
`);
const chart = buildOrgChart(people, new Map(people.map((person, i) => [person.id, i])));
const at = (id: string) => people.findIndex((person) => person.id === id);
const ids = (marked: Uint8Array) => people.filter((_, i) => marked[i] === 1).map(({ id }) => id);

describe('ownTeam', () => {
  test('is the people with the same manager and the own direct reports', () => {
    expect(ids(ownTeam(chart, at('eva')))).toEqual(['tom', 'eva', 'ken', 'lea']);
  });

  test('leaves out the manager, reports of reports and reports of teammates', () => {
    expect(ids(ownTeam(chart, at('ken')))).toEqual(['ken', 'sam', 'lea']);
  });

  test('of a person without manager is the own reports, not the other roots', () => {
    expect(ids(ownTeam(chart, at('ana')))).toEqual(['ana', 'tom', 'eva']);
    expect(ids(ownTeam(chart, at('zoe')))).toEqual(['zoe']);
  });
});

describe('managerChain', () => {
  test('lists the managers from the nearest to the root', () => {
    expect(managerChain(chart, at('sam')).map((i) => people[i]?.id)).toEqual(['ken', 'eva', 'ana']);
  });

  test('is empty at a root', () => {
    expect(managerChain(chart, at('zoe'))).toEqual([]);
  });
});
