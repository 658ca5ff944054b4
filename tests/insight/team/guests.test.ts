import { NO_ANSWERS } from '../../../src/insight/answers';
import { indexCompany } from '../../../src/insight/domain/indexCompany';
import { groupPeople } from '../../../src/insight/domain/grouping';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { chooseScope } from '../../../src/insight/domain/scope';
import { guestsByGroup } from '../../../src/insight/team/guests';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

type Answer = 'notRelevant' | 'notNow';

/** Id of the guest from Finance whom `ego` may invite, in a company in which every group stands. */
function guest(
  drawn: string,
  { out = [], answers = {} }: { out?: string[]; answers?: Record<string, Answer> } = {},
): string | null {
  const options = { ...DEFAULT_OPTIONS, smallestGroup: 1, excluded: out };
  const company = indexCompany(orgChartFromText(drawn), options);
  const ego = company.indexById.get('ego')!;
  const grouping = groupPeople(company, 'department', options);
  const suggestions = Object.entries(answers).map(
    ([personId, answer]) =>
      ({ personId, form: 'coffee', shownAt: 0, answer, answeredAt: 0 }) as const,
  );
  const found = guestsByGroup({
    ...{ company, ego, grouping, options },
    scope: chooseScope(company, ego, new Int32Array(), options),
    answers: { ...NO_ANSWERS, suggestions },
  }).get(grouping.groups.findIndex(({ name }) => name === 'Finance'));
  return found === undefined ? null : company.people[found]!.id;
}

const EGO = `
  Top | Board | Chief Executive Officer
    Ego | Sales | Head of Sales
      Tom | Sales | Account Manager
`;

describe('the guest from a department', () => {
  test('is its director', () => {
    const finance = `
    Vic | Finance | Vice President Finance
      Dan | Finance | Finance Director
        Ana | Finance | Accountant
`;
    expect(guest(EGO + finance)).toBe('dan');
    // Without the director, the vice president is one level away and the accountant three.
    expect(guest(EGO + finance, { out: ['dan'] })).toBe('vic');
  });

  test('is of two as near to a director the lower one', () => {
    const finance = `
    Vic | Finance | Vice President Finance
      Mel | Finance | Head of Finance
        Ana | Finance | Accountant
`;
    expect(guest(EGO + finance)).toBe('mel');
  });

  test('is of several directors the one who leads most people, then the first by id', () => {
    const finance = `
    Abe | Finance | Finance Director
    Ida | Finance | Finance Director
      Ana | Finance | Accountant
      Ben | Finance | Accountant
    Eve | Finance | Finance Director
      Cleo | Finance | Accountant
`;
    expect(guest(EGO + finance)).toBe('ida');
    expect(guest(EGO + finance, { out: ['ida', 'eve'] })).toBe('abe');
    // Zoe comes first in the directory, Abe by id.
    const equals = `
    Zoe | Finance | Finance Director
    Abe | Finance | Finance Director
`;
    expect(guest(EGO + equals)).toBe('abe');
  });

  test('is nobody who is not relevant, but may be one whom ego put off', () => {
    const finance = `
    Dan | Finance | Finance Director
    Ana | Finance | Accountant
`;
    expect(guest(EGO + finance, { answers: { dan: 'notRelevant' } })).toBe('ana');
    expect(guest(EGO + finance, { answers: { dan: 'notNow' } })).toBe('dan');
  });

  test('is nobody above or below ego, and nobody who has left', () => {
    const line = `
  Top | Finance | Finance Director
    Ego | Sales | Head of Sales
      Low | Finance | Finance Director
        Deep | Finance | Finance Director
    Old | Finance | Finance Director | disabled
    Gus | Finance | Finance Director | guest
    Ana | Finance | Accountant
`;
    expect(guest(line)).toBe('ana');
    expect(guest(line, { out: ['ana'] })).toBeNull();
  });
});
