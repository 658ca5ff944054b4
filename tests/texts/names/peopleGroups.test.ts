import fc from 'fast-check';
import { NO_ANSWERS } from '../../../src/insight/answers';
import { analyze, type Analysis } from '../../../src/insight/analyze';
import type { Coverage } from '../../../src/insight/reach';
import type { PersonReach } from '../../../src/insight/ties/findPeople';
import { peopleGroup, type PeopleGroup } from '../../../src/texts/names/peopleGroups';
import { totalCoverage } from '../../../src/texts/figures/coverage';
import { officeInput } from '../../fixtures/analysisFromText';
import { peopleFixture } from '../../fixtures/pictureFixture';

const [lea] = peopleFixture as readonly [PersonReach];
const tie = lea.tie!;
const before = { ...tie, contacts: 0 };

test.each<readonly [Partial<PersonReach>, PeopleGroup]>([
  [{}, 'known'],
  [{ tie: before }, 'knownNotMet'],
  [{ tie: null, word: 'known' }, 'knownNotMet'],
  [{ known: false }, 'met'],
  [{ known: false, word: 'notKnown' }, 'metNotKnown'],
  [{ known: false, tie: before }, 'metBefore'],
  [{ known: false, tie: null }, 'notMet'],
])('somebody with %o is in the list "%s"', (person, group) => {
  expect(peopleGroup({ ...lea, ...person })).toBe(group);
});

/** Everybody whom the calendars of {@link officeInput} can name. */
const NAMES = ['ana', 'ben', 'cleo', 'dora', 'mia', 'noa', 'lou'] as const;

const anyMeeting = fc.record({
  daysAgo: fc.integer({ min: 1, max: 300 }),
  who: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 }),
});

const lineOf = ({
  daysAgo,
  who,
}: {
  readonly daysAgo: number;
  readonly who: readonly string[];
}) => {
  const day = new Date(Date.UTC(2026, 5, 15) - daysAgo * 86_400_000).toISOString().slice(0, 10);
  return `${day} 09:00 30 ego: ${who.map((name) => `${name}+`).join(' ')}`;
};

const anyAnalysis = fc
  .record({
    meetings: fc.array(anyMeeting, { minLength: 1, maxLength: 15 }),
    windowDays: fc.constantFrom(30, 90, 180, 365),
    grouping: fc.constantFrom('department', 'branch', 'office', 'company'),
    words: fc.dictionary(
      fc.constantFrom(...NAMES),
      fc.constantFrom<'known' | 'notKnown'>('known', 'notKnown'),
    ),
  })
  .map(({ meetings, windowDays, grouping, words }) =>
    analyze({
      ...officeInput(meetings.map(lineOf).join('\n'), { windowDays, grouping }),
      answers: { ...NO_ANSWERS, words },
    }),
  );

/** The lists that a screen shows of these people, by their sizes. */
function sizes(people: readonly PersonReach[]): Record<PeopleGroup, number> {
  const count = { known: 0, knownNotMet: 0, met: 0, metNotKnown: 0, metBefore: 0, notMet: 0 };
  for (const person of people) if (!person.isEgo) count[peopleGroup(person)]++;
  return count;
}

function countsOf(people: readonly PersonReach[]) {
  const { known, knownNotMet, met, metNotKnown, metBefore, notMet } = sizes(people);
  return {
    met: known + met + metNotKnown,
    known: known + knownNotMet,
    colleagues: known + knownNotMet + met + metNotKnown + metBefore + notMet,
  };
}

const shown = ({ met, known, colleagues }: Coverage) => ({ met, known, colleagues });

test('the lists behind every number add up to it, in any calendar and period', () => {
  fc.assert(
    fc.property(anyAnalysis, ({ reach, peopleIn }: Analysis) => {
      for (const row of reach.departments) {
        expect(countsOf(peopleIn({ group: row.group }))).toEqual(shown(row));
      }
      for (const row of reach.levels) {
        expect(countsOf(peopleIn({ level: row.level }))).toEqual(shown(row));
      }
      for (const row of reach.cells) {
        expect(countsOf(peopleIn({ group: row.group, level: row.level }))).toEqual(shown(row));
      }
      expect(countsOf(peopleIn({}))).toEqual(shown(totalCoverage(reach)));
      expect(totalCoverage(reach).colleagues).toBe(reach.scope.people - 1);
    }),
  );
});
