import { indexCompany } from '../../../src/insight/domain/indexCompany';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import type { Person } from '../../../src/insight/domain/person';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

const index = (people: readonly Person[]) => indexCompany(people, DEFAULT_OPTIONS);

describe('indexCompany', () => {
  test('finds people by id and by any of their addresses, without case', () => {
    const [ana, tom] = orgChartFromText('Ana\n  Tom');
    const company = index([
      ana!,
      { ...tom!, addresses: ['Tom@Contoso.com', 't.weber@contoso.com'] },
    ]);
    expect(company.indexById.get('tom')).toBe(1);
    expect(company.indexByAddress.get('tom@contoso.com')).toBe(1);
    expect(company.indexByAddress.get('t.weber@contoso.com')).toBe(1);
    expect([...company.chart.manager]).toEqual([-1, 0]);
  });

  test('keeps the first of two records with one id and counts the other', () => {
    const company = index(orgChartFromText('Ana | Sales\nAna | Finance\nTom'));
    expect(company.people.map((person) => person.department)).toEqual(['Sales', null]);
    expect(company.duplicatePeople).toBe(1);
    expect(company.indexById.get('tom')).toBe(1);
  });

  test('gives an address that two people claim to the enabled member', () => {
    const company = index(
      orgChartFromText(`
        Old | | | disabled | mail=info@contoso.com
        New | | | mail=info@contoso.com
        Newer | | | mail=info@contoso.com
      `),
    );
    expect(company.indexByAddress.get('info@contoso.com')).toBe(1);
  });

  test('never files anybody under an empty address', () => {
    expect(index(orgChartFromText('Ana | | | mail=')).indexByAddress.size).toBe(0);
  });

  test('counts enabled members only as people who can be met', () => {
    const company = index(orgChartFromText('Ana\nGil | | | guest\nTom | | | disabled'));
    expect([...company.countable]).toEqual([1, 0, 0]);
  });

  test('takes the domains of enabled members for its own, and no others', () => {
    const company = index(
      orgChartFromText(`
        Ana | | | mail=ana@Contoso.com
        Bea | | | mail=bea@contoso.co.jp
        Gil | | | mail=gil@fabrikam.com | guest
        Leo | | | mail=leo@oldname.com | disabled
        Kim | | | mail=kim_fabrikam.com#EXT#@contoso.onmicrosoft.com
        Tom | | | mail=tom@gmail.com
        Una | | | mail=una
        Van | | | mail=van@
      `),
    );
    expect([...company.internalDomains].sort()).toEqual(['contoso.co.jp', 'contoso.com']);
  });
});
