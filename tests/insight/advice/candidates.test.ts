import { possiblePeople, restingPeople } from '../../../src/insight/advice/candidates';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import { contextOf, suggestionsOf, type DrawnReach } from '../../fixtures/suggestionsFromText';
import { AS_OF } from '../../fixtures/logFromText';

const PEOPLE = `
  Ceo | Board | executive
    Sam | Sales | director
      Mia | Sales | manager
        Ego | Sales
          Rob | Sales
        Tom | Sales
    Fay | Finance | director
      Fin | Finance
      Fox | Finance
      Gus | Finance | | guest
      Dan | Finance | | disabled
`;

function possible(drawn: Partial<DrawnReach> = {}): string[] {
  const context = contextOf({ people: PEOPLE, ...drawn });
  const marked = possiblePeople(context);
  return context.company.people.filter((_, i) => marked[i] === 1).map((person) => person.id);
}

describe('possiblePeople', () => {
  it('leaves out ego, the own team, the own manager, guests and disabled accounts', () => {
    expect(possible()).toEqual(['ceo', 'sam', 'fay', 'fin', 'fox']);
  });

  it('leaves out whom ego knows', () => {
    expect(possible({ ties: { fin: { known: true } } })).not.toContain('fin');
  });

  it("keeps the manager's manager where known, for advice", () => {
    expect(possible({ ties: { sam: { known: true }, ceo: { known: true } } })).toEqual([
      'sam',
      'fay',
      'fin',
      'fox',
    ]);
  });

  it("leaves out the manager's manager whom ego knows by own word", () => {
    const answers = { words: { sam: 'known', fin: 'notKnown' } } as const;
    expect(possible({ answers })).toEqual(['ceo', 'fay', 'fin', 'fox']);
  });

  it('leaves out the excluded, even those who are not in the directory any more', () => {
    expect(possible({ options: { excluded: ['fox', 'gone', 'sam'] } })).toEqual([
      'ceo',
      'fay',
      'fin',
    ]);
  });

  it('leaves out people outside the scope', () => {
    const options = { scope: { branchOf: 'sam' } };
    expect(possible({ options })).toEqual(['sam']);
    expect(possible({ options: { scope: { branchOf: 'fay' } } })).toEqual(['fay', 'fin', 'fox']);
  });
});

describe('restingPeople', () => {
  function resting(shownDaysAgo: number): boolean {
    const context = contextOf({
      people: PEOPLE,
      answers: {
        suggestions: [
          {
            personId: 'fin',
            form: 'coffee',
            shownAt: AS_OF - shownDaysAgo * MS_PER_DAY,
            answer: 'notNow',
            answeredAt: null,
          },
          {
            personId: 'gone',
            form: 'coffee',
            shownAt: AS_OF,
            answer: 'notRelevant',
            answeredAt: AS_OF,
          },
        ],
      },
    });
    const found = restingPeople(context);
    return found.has(context.company.indexById.get('fin')!);
  }

  it('leaves somebody alone for 90 days', () => {
    expect(resting(89)).toBe(true);
    expect(resting(92)).toBe(false);
  });

  it('does not end in the middle of a week', () => {
    // 90 days before Tuesday noon: the rest ends on Tuesday noon, after the Monday that counts
    expect(resting(90)).toBe(true);
    // it ended on Sunday noon
    expect(resting(92)).toBe(false);
  });
});

test('who reports to the same manager and leads another department is no team of ego’s', () => {
  const people = `
    Ceo | Board | executive
      Ego | Sales | vicePresident
      Lea | Legal | vicePresident
        Lex | Legal | senior
      Sue | Sales | director
      Nil | | director
  `;
  const ids = suggestionsOf({ people, options: { suggestionsAWeek: 20, mostOpen: 20 } }).map(
    ({ personId }) => personId,
  );
  // Sue is of the own department; nobody knows of which Nil is.
  expect(ids).toContain('lea');
  expect(ids).not.toContain('sue');
  expect(ids).not.toContain('nil');
});
