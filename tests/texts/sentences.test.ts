import type { Headline, Reach } from '../../src/insight/reach';
import type { PersonReach } from '../../src/insight/ties/findPeople';
import type { Reason } from '../../src/insight/advice/suggestion';
import { MS_PER_DAY, MS_PER_MINUTE } from '../../src/insight/domain/units';
import { groupSentence, levelSentence } from '../../src/texts/figures/coverage';
import { listOf } from '../../src/texts/language/listOf';
import { changeSentence } from '../../src/texts/figures/trend';
import { agoWords, sinceWords } from '../../src/texts/language/days';
import { plainSentence, weeksSentence, widthSentence } from '../../src/texts/figures/headline';
import { direction, languageName } from '../../src/texts/language/language';
import { namedReach } from '../../src/texts/names/namedReach';
import { levelDistanceSentence, reasonSentence } from '../../src/texts/suggestions/reasons';
import { tieSentence } from '../../src/texts/figures/known';
import { peopleFixture } from '../fixtures/pictureFixture';
import { NOW, reachFixture } from '../fixtures/reachFixture';
import { texts } from '../ui/renderTab';

const headline = reachFixture.headline;
const [lea, , priya] = peopleFixture as readonly [PersonReach, PersonReach, PersonReach];

const plain = (reach: Reach) => plainSentence(texts(), reach, 'full');

test('the headline says how wide and deep, and what is nearest', () => {
  expect(widthSentence(texts(), reachFixture)).toBe('You are 2 wide and 3 deep.');
  expect(plain(reachFixture)).toBe(
    'In 2 other departments you know at least 3 people. One more person in Finance makes you 3 wide.',
  );
});

test('a headline without any deep department does not say "0 wide"', () => {
  const none: Headline = { ...headline, width: 0, nearest: { department: 'IT', known: 0 } };
  const reach = { ...reachFixture, headline: none, suggestions: [] };
  expect(widthSentence(texts(), reach)).toBe('You are not 3 deep anywhere yet.');
  expect(plain(reach)).toBe(
    'In no other department do you know 3 people so far. 3 more people in IT make you 1 wide.',
  );
});

test('where nobody is known yet, the headline does not call everything deep', () => {
  const none: Headline = { ...headline, width: 0, nearest: null };
  const reach = { ...reachFixture, headline: none, suggestions: [] };
  // Of the five other departments with a name, Marketing and IT are deep.
  expect(plain(reach)).toContain('3 departments are still new to you.');
  const departments = reachFixture.departments.map((one) => ({ ...one, deep: true }));
  expect(plain({ ...reachFixture, departments })).toContain(
    'Every other department is deep. Well connected.',
  );
});

test('where there is no other group, the headline says so, and calls nothing deep', () => {
  const departments = reachFixture.departments.filter(({ own, kind }) => own || kind !== 'named');
  const reach = {
    ...reachFixture,
    departments,
    headline: { ...headline, width: 0, nearest: null },
  };
  expect(widthSentence(texts(), reach)).toBe('There is no other department in this choice.');
  expect(plain(reach)).toBe('Choose more people or another grouping to see how far you reach.');
});

test.each([
  ['branch', 'In 2 other branches you know'],
  ['office', 'In 2 other offices you know'],
  ['company', 'In 2 other companies you know'],
] as const)('grouped by %s the headline has that noun', (grouping, words) => {
  expect(plain({ ...reachFixture, grouping })).toContain(words);
});

test('a branch is not called like the person at its top', () => {
  const reach: Reach = { ...reachFixture, grouping: 'branch' };
  const { departments, cells, suggestions, ...named } = namedReach(texts(), reach);
  expect(departments[0]!.name).toBe('Finance’s branch');
  expect(cells[0]!.department).toBe('Finance’s branch');
  expect(named.headline.nearest!.department).toBe('Finance’s branch');
  expect(suggestions[0]!.effect.department).toBe('Finance’s branch');
  expect(suggestions[0]!.reasons[0]).toMatchObject({ department: 'Finance’s branch' });
  // People without a branch have no name to put it after.
  expect(departments.at(-1)!.name).toBe('');
  expect(namedReach(texts(), reachFixture)).toBe(reachFixture);
});

test('a gap is told with what the usual rate would give', () => {
  // 42 people × 0.22 = 9.24, about 9.
  expect(groupSentence(texts(), reachFixture.departments[0]!, 180)).toBe(
    'You met 1 of 42 people in Finance in 180 days; you know 2. If you met people there as often as elsewhere, it would be about 9.',
  );
});

test('a department that is met as usual is told by its counts alone', () => {
  expect(groupSentence(texts(), reachFixture.departments[4]!, 180)).toBe(
    'You met 9 of 44 people in IT in 180 days; you know 4.',
  );
});

test('a gap counts everybody first, and then without the own team, which it leaves out', () => {
  const group = { ...reachFixture.departments[0]!, colleagues: 44, met: 3, ownTeam: 2 };
  expect(groupSentence(texts(), group, 180)).toBe(
    'You met 3 of 44 people in Finance in 180 days; you know 2. Outside your own team you met 1 of 42; if you met people there as often as elsewhere, it would be about 9.',
  );
});

test('a gap in a large company says whom it counts only because they were met', () => {
  const group = { ...reachFixture.departments[0]!, colleagues: 43, met: 2, onlyMet: 1 };
  const counts = 'You met 2 of 43 people in Finance in 180 days; you know 2.';
  const partly =
    '1 of them is outside your part of the company, where only people you have met are counted.';
  expect(groupSentence(texts(), group, 180)).toBe(
    `${counts} ${partly} In your part of the company you met 1 of 42; if you met people there as often as elsewhere, it would be about 9.`,
  );
});

test('a level is told like a department', () => {
  const director = reachFixture.levels.find(({ level }) => level === 'director')!;
  // Of 4 + 1 + 1 + 1 + 2 + 2 directors one of IT and one of Sales were met; 11 × 0.22 = 2.42.
  expect(levelSentence(texts(), director, 180)).toBe(
    'Level Director: you met 2 of 11 people in 180 days; you know 2. If you met people there as often as elsewhere, it would be about 2.',
  );
});

test('the headline names as next step what the first suggestion is for', () => {
  // Finance has 2 of 3 and is nearest; Leo of Legal, where ego knows one, is the first suggestion.
  const [first] = reachFixture.suggestions;
  const leo = { ...first!, effect: { department: 'Legal', known: 1, goal: 3 } };
  const led = { ...reachFixture, suggestions: [leo] };
  expect(plain(led)).toContain('2 more people in Legal make you 3 wide.');
  // IT is deep already: the one that lacks fewest is the next step then.
  const deep = { ...first!, effect: { department: 'IT', known: 4, goal: 3 } };
  expect(plain({ ...reachFixture, suggestions: [deep] })).toContain(
    'One more person in Finance makes you 3 wide.',
  );
});

test.each([
  [1, 'Your first meeting here was 1 week ago, so there is no hurry.'],
  [11, 'Your first meeting here was 11 weeks ago, so there is no hurry.'],
  [null, null],
])('whoever is here for %s weeks is told so', (weeksHere, sentence) => {
  expect(weeksSentence(texts(), { ...reachFixture, headline: { ...headline, weeksHere } })).toBe(
    sentence,
  );
});

test.each<readonly [Reason, string]>([
  [
    { kind: 'levelRarelyMet', level: 'director', met: 1, of: 9, teamApart: true },
    'You have met 1 of 9 people at the level Director outside your own team',
  ],
  [
    { kind: 'departmentUnknown', department: 'HR', people: 18 },
    'All 18 people in HR are new to you',
  ],
  [{ kind: 'departmentBelowGoal', department: '', known: 0 }, 'You know nobody in (Not set) yet'],
  [{ kind: 'mutualContacts', personIds: ['a'] }, 'You both know the same colleague'],
  [
    { kind: 'chartDistance', steps: 2, viaName: 'Tom' },
    'Close to Tom, whom you know, in the organisation',
  ],
  [
    { kind: 'nobodyTwoLevelsUp', days: 90 },
    'In 90 days you have met nobody two levels up alone, outside your own reporting line',
  ],
  [{ kind: 'sameManager', managerName: 'Ana' }, 'You both report to Ana'],
  [
    { kind: 'reportsToReport', managerName: 'Eva', known: 2, of: 10 },
    'Reports to Eva, who reports to you; of 10 such colleagues you know 2',
  ],
  [{ kind: 'lastMet', lastMet: NOW }, 'You used to meet; the last time was 23 Nov 2026'],
])('the reason %o is one sentence', (reason, sentence) => {
  expect(reasonSentence(texts(), reason)).toBe(sentence);
});

test.each([
  [0, 'your level'],
  [1, 'one level up'],
  [2, 'two levels up'],
  [4, '4 levels up'],
  [-1, 'one level down'],
])('a distance of %i levels is "%s"', (distance, words) => {
  expect(levelDistanceSentence(texts(), distance)).toBe(words);
});

test('ego’s own word is told instead of the calendar', () => {
  expect(tieSentence(texts(), { ...lea, word: 'notKnown' })).toBe(
    'You said that you don’t really know each other',
  );
  expect(tieSentence(texts(), priya)).toBe('No counted meeting in a year');
});

test.each([
  [20_000, 'now'],
  [2 * MS_PER_MINUTE, '2 minutes ago'],
  [3 * MS_PER_DAY, '3 days ago'],
  [98 * MS_PER_DAY, '14 weeks ago'],
])('%i ms before now is "%s"', (before, words) => {
  expect(agoWords(texts(), NOW - before, NOW)).toBe(words);
});

test('what was on the same day is told by the hour, what was before by its date', () => {
  expect(sinceWords(texts(), NOW - 2 * MS_PER_MINUTE, NOW)).toBe('2 minutes ago');
  expect(sinceWords(texts(), NOW - 3 * MS_PER_DAY, NOW)).toBe('20 Nov 2026');
});

test('Arabic is written from right to left, and languages are named by themselves', () => {
  expect(direction('ar-SA')).toBe('rtl');
  expect(direction('de')).toBe('ltr');
  expect(languageName('de')).toBe('Deutsch');
});

test('a change has a real minus and the day since which it is; none is no change', () => {
  const since = Date.UTC(2026, 8, 3, 12);
  expect(changeSentence(texts(), -8, since)).toBe('−8 since 3 Sept');
  expect(changeSentence(texts(), 2, since)).toBe('+2 since 3 Sept');
  expect(changeSentence(texts(), 0, since)).toBe('as many as on 3 Sept');
});

test.each([
  ['en', 'Legal, Finance and Sales'],
  ['de', 'Legal, Finance und Sales'],
  ['fr', 'Legal, Finance et Sales'],
  ['es', 'Legal, Finance y Sales'],
  ['pt', 'Legal, Finance e Sales'],
  // Without a space between words, only its comma tells where one name ends.
  ['ja', 'Legal、Finance、Sales'],
  // "wa" stands before the word; a mark of direction comes around each.
  ['ar', '\u2068Legal\u2069 و\u2068Finance\u2069 و\u2068Sales\u2069'],
] as const)('a list in %s tells its parts apart', (language, list) => {
  expect(listOf(texts(language), ['Legal', 'Finance', 'Sales'])).toBe(list);
});
