import fc from 'fast-check';
import { indexCompany } from '../../../src/insight/domain/indexCompany';
import { groupPeople, groupScope } from '../../../src/insight/domain/grouping';
import { markedPeople } from '../../../src/insight/domain/markedPeople';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

describe('groupScope', () => {
  test('groups as groupPeople does, for every kind, scope and set of aliases', () => {
    const department = fc.constantFrom('Finance', 'FINANCE', 'Fin.', 'HR', 'R&D', '', ' ');
    const office = fc.constantFrom('Berlin', 'Paris', '');
    const person = fc.tuple(department, office, fc.boolean());
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('department', 'branch', 'office', 'company'),
        fc.constantFrom({}, { 'Fin.': 'Finance' }),
        (drawn, kind, departmentAliases) => {
          const people = orgChartFromText(
            drawn
              .map(([group, at], i) => `${i ? '  ' : ''}P${i} | ${group} | | office=${at}`)
              .join('\n'),
          );
          const options = { ...DEFAULT_OPTIONS, smallestGroup: 2, departmentAliases };
          const company = indexCompany(people, options);
          const marks = Uint8Array.from(drawn, ([, , isMember]) => (isMember ? 1 : 0));
          const members = markedPeople(marks);
          const expected = groupPeople(company, kind, options, marks);
          expect(groupScope(company, kind, options, members)).toEqual(expected);
          // The second time names are remembered, and other aliases are not mistaken for these.
          expect(groupScope(company, kind, options, members)).toEqual(expected);
          const plain = { ...options, departmentAliases: {} };
          expect(groupScope(company, kind, plain, members)).toEqual(
            groupPeople(company, kind, plain, marks),
          );
        },
      ),
    );
  });
});
