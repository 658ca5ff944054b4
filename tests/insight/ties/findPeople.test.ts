import { NO_ANSWERS, type Answers } from '../../../src/insight/answers';
import { groupPeople } from '../../../src/insight/domain/grouping';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { ownTeam } from '../../../src/insight/domain/chartRelations';
import {
  departmentOf,
  personReach,
  type PersonReachInput,
} from '../../../src/insight/ties/findPeople';
import { companyFromText, indexOf, tiesOf, type TieWords } from '../../fixtures/companyFromText';

const COMPANY = companyFromText(`
  Cleo | Board | executive
    Ego | Sales
    Ana | Sales | senior | office=Berlin
    Fay | Finance
      Fin | Finance
      Lea |  Legal
      Zoe |
`);

function inputWith(
  ties: Readonly<Record<string, TieWords>> = {},
  answers: Answers = NO_ANSWERS,
  kind: 'department' | 'office' = 'department',
): PersonReachInput {
  const ego = indexOf(COMPANY, 'ego');
  return {
    company: COMPANY,
    ego,
    team: ownTeam(COMPANY.chart, ego),
    grouping: groupPeople(COMPANY, kind, { ...DEFAULT_OPTIONS, smallestGroup: 2 }),
    ties: tiesOf(COMPANY, ties),
    answers,
  };
}

const row = (id: string, input = inputWith()) => personReach(input, indexOf(COMPANY, id));

describe('the row of a person', () => {
  test('says who they are', () => {
    expect(row('ana')).toMatchObject({
      personId: 'ana',
      displayName: 'Ana',
      jobTitle: 'senior',
      department: 'Sales',
      level: 'senior',
      office: 'Berlin',
      levelConfidence: 1,
      levelEvidence: [{ kind: 'assumed' }],
    });
  });

  test('tells the own team and ego apart', () => {
    // Ana has ego's manager, Fin has another.
    expect(['ego', 'ana', 'fin'].map((id) => [row(id).ownTeam, row(id).isEgo])).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ]);
  });

  test('has no tie with somebody never met', () => {
    expect(row('fin')).toMatchObject({ known: false, word: null, tie: null });
  });

  test('has the figures of the tie with somebody met', () => {
    const ties = { fin: { known: true, contacts: 3, sharedMinutes: 45, strength: 20, lastMet: 7 } };
    expect(row('fin', inputWith(ties))).toMatchObject({
      known: true,
      tie: {
        state: 'warm',
        contacts: 3,
        sharedMinutes: 45,
        strength: 20,
        lastMet: 7,
        invitedOnly: false,
      },
    });
  });

  test('says where every contact was only an invitation', () => {
    const input = inputWith({ fin: { lastMet: 7 } });
    input.ties.invitedOnly[indexOf(COMPANY, 'fin')] = 1;
    expect(row('fin', input).tie).toMatchObject({ state: 'unknown', invitedOnly: true });
  });

  test('has ego’s own word', () => {
    const answers: Answers = { ...NO_ANSWERS, words: { fin: 'known', ana: 'notKnown' } };
    expect(['fin', 'ana', 'lea'].map((id) => row(id, inputWith({}, answers)).word)).toEqual([
      'known',
      'notKnown',
      null,
    ]);
  });
});

describe('the department of a person', () => {
  const of = (id: string, input = inputWith()) => departmentOf(input, indexOf(COMPANY, id));

  test('is that of their group', () => {
    expect(of('fin')).toBe('Finance');
  });

  test('is their own where the group is folded, without outer spaces', () => {
    // Legal and Board have one person each, fewer than two.
    expect([of('lea'), of('cleo')]).toEqual(['Legal', 'Board']);
  });

  test('is empty where it is not set', () => {
    expect(of('zoe')).toBe('');
  });

  test('is the name of the group in other groupings, folded ones too', () => {
    // One person in Berlin folds; a department would be no answer to a question about offices.
    expect(of('ana', inputWith({}, NO_ANSWERS, 'office'))).toBe('');
  });
});
