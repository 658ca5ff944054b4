import { NO_ANSWERS } from '../../src/insight/answers';
import type { Answers } from '../../src/insight/answers';
import { fadingTies } from '../../src/insight/fadingTies';
import { groupPeople } from '../../src/insight/grouping';
import { DEFAULT_OPTIONS } from '../../src/insight/options';
import { companyFromText, tiesOf } from '../fixtures/companyFromText';
import type { TieWords } from '../fixtures/companyFromText';

const crowd = (count: number) => Array.from({ length: count }, (_, i) => `p${i}`);

function fading(
  people: string,
  ties: Readonly<Record<string, TieWords>>,
  answers: Answers = NO_ANSWERS,
) {
  const company = companyFromText(people);
  const grouping = groupPeople(company, 'department', { ...DEFAULT_OPTIONS, smallestGroup: 2 });
  return fadingTies({ company, grouping, ties: tiesOf(company, ties), answers });
}

const PEOPLE = `
  Ana | Finance
  Ben | Finance
  Cleo | Legal
`;

describe('fading ties', () => {
  test('are those that fade, last met first', () => {
    const ties = {
      ana: { fading: true, lastMet: 5 },
      ben: { known: true, lastMet: 9 },
      cleo: { fading: true, lastMet: 7 },
    };
    expect(fading(PEOPLE, ties)).toEqual([
      { personId: 'cleo', displayName: 'Cleo', department: 'Legal', lastMet: 7 },
      { personId: 'ana', displayName: 'Ana', department: 'Finance', lastMet: 5 },
    ]);
  });

  test('met at the same time come in the order of the directory', () => {
    const ties = { cleo: { fading: true, lastMet: 5 }, ana: { fading: true, lastMet: 5 } };
    expect(fading(PEOPLE, ties).map((tie) => tie.personId)).toEqual(['ana', 'cleo']);
  });

  test('leave out whoever ego has said a word about', () => {
    const ties = { ana: { fading: true, lastMet: 5 }, ben: { fading: true, lastMet: 6 } };
    for (const word of ['known', 'notKnown'] as const) {
      const answers: Answers = { ...NO_ANSWERS, words: { ben: word } };
      expect(fading(PEOPLE, ties, answers).map((tie) => tie.personId)).toEqual(['ana']);
    }
  });

  test('are none where nothing fades', () => {
    expect(fading(PEOPLE, { ana: { known: true, lastMet: 5 } })).toEqual([]);
  });

  test('are the hundred met last where there are more', () => {
    // p0 was met first, p120 last: those from p21 on are shown.
    const names = crowd(121);
    const ties = Object.fromEntries(names.map((id, i) => [id, { fading: true, lastMet: i }]));
    const shown = fading(names.join('\n'), ties);
    expect(shown).toHaveLength(100);
    expect([shown[0]!.personId, shown[99]!.personId]).toEqual(['p120', 'p21']);
  });

  test('are a hundred even where more were met at the last of those times', () => {
    const names = crowd(130);
    const ties = Object.fromEntries(names.map((id) => [id, { fading: true, lastMet: 5 }]));
    const shown = fading(names.join('\n'), ties);
    expect([shown.length, shown[0]!.personId, shown[99]!.personId]).toEqual([100, 'p0', 'p99']);
  });
});
