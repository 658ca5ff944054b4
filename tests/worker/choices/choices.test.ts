/** @jest-environment node */
import { withAnswer, withShown, withWord } from '../../../src/model/answers';
import { defaultPreferences, insightOptions } from '../../../src/worker/picture/analysisOptions';
import { preferencesFrom } from '../../../src/worker/store/keptPreferences';
import { NO_ANSWERS } from '../../../src/insight/answers';

const coffee = { personId: 'priya', form: 'coffee' } as const;

test('a suggestion that is shown waits for an answer, and is remembered once', () => {
  const shown = withShown(NO_ANSWERS, [coffee], 10);
  expect(shown.suggestions).toEqual([{ ...coffee, shownAt: 10, answer: 'open', answeredAt: null }]);
  expect(withShown(shown, [{ ...coffee, form: 'lunch' }], 20)).toBe(shown);
});

test('what was answered in the instant it was shown is not shown twice in that instant', () => {
  const answered = withAnswer(NO_ANSWERS, coffee, 'notRelevant', 10);
  expect(withShown(answered, [coffee], 10)).toBe(answered);
});

test('an answer keeps when the suggestion was shown', () => {
  const answered = withAnswer(withShown(NO_ANSWERS, [coffee], 10), coffee, 'notNow', 30);
  expect(answered.suggestions).toEqual([
    { ...coffee, shownAt: 10, answer: 'notNow', answeredAt: 30 },
  ]);
});

test('taking an answer back leaves the suggestion waiting as before', () => {
  const shown = withShown(NO_ANSWERS, [coffee], 10);
  const answered = withAnswer(shown, coffee, 'notRelevant', 30);
  expect(withAnswer(answered, coffee, 'open', 40)).toEqual(shown);
});

test('an earlier suggestion of the same person stays in the history', () => {
  const first = withAnswer(withShown(NO_ANSWERS, [coffee], 10), coffee, 'notNow', 20);
  const second = withAnswer(withShown(first, [coffee], 500), coffee, 'taken', 510);
  expect(second.suggestions.map(({ answer }) => answer)).toEqual(['notNow', 'taken']);
});

test('a word about a person can be said and taken back', () => {
  const said = withWord(NO_ANSWERS, 'lea', 'notKnown');
  expect(said.words).toEqual({ lea: 'notKnown' });
  expect(withWord(said, 'lea', null)).toEqual(NO_ANSWERS);
});

test('preferences start from the deployment’s settings', () => {
  expect(defaultPreferences({ windowDays: 90, deepGoal: 5 })).toMatchObject({
    ...{ windowDays: 90, deepGoal: 5, wideGoal: 3 },
  });
});

test('kept preferences that make no sense take their defaults, one by one', () => {
  const defaults = defaultPreferences({});
  const kept = { windowDays: 17, deepGoal: 4, grouping: 'office', scope: { branchOf: 'mara' } };
  expect(preferencesFrom(kept, defaults)).toEqual({
    ...defaults,
    ...{ deepGoal: 4, grouping: 'office', scope: { branchOf: 'mara' } },
  });
  expect(preferencesFrom('nonsense', defaults)).toEqual(defaults);
  expect(preferencesFrom(null, defaults)).toEqual(defaults);
});

test('an analysis takes the person’s choice before the deployment’s, and never the language', () => {
  const preferences = { ...defaultPreferences({}), windowDays: 30, language: 'de' };
  const options = insightOptions({ windowDays: 365, smallestGroup: 8 }, preferences, 'contoso');
  expect(options).toMatchObject({ windowDays: 30, smallestGroup: 8, tenantId: 'contoso' });
  expect(options).not.toHaveProperty('language');
});
