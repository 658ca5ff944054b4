/** @jest-environment node */
import fc from 'fast-check';
import { withAnswer, withShown, withWord } from '../../../src/model/answers';
import { mergeSettings } from '../../../src/worker/choices/mergeSettings';
import type { SharedSettings } from '../../../src/worker/choices/sharedSettings';
import { NO_ANSWERS, type Answers } from '../../../src/insight/answers';

const goals = { deepGoal: 3, wideGoal: 3, internalShareGoal: 0.33 };
const base: SharedSettings = { answers: NO_ANSWERS, goals };

const having = (answers: Partial<Answers>): SharedSettings => ({
  ...{ answers: { ...NO_ANSWERS, ...answers }, goals },
});

test('what each side said alone is in the result', () => {
  const mine = having({ words: { ann: 'known' }, focus: ['Finance'] });
  const theirs = { ...having({ words: { bob: 'notKnown' } }), goals: { ...goals, deepGoal: 5 } };
  expect(mergeSettings(base, mine, theirs)).toEqual({
    answers: { ...NO_ANSWERS, words: { ann: 'known', bob: 'notKnown' }, focus: ['Finance'] },
    goals: { ...goals, deepGoal: 5 },
  });
});

test('what one side took back stays taken back', () => {
  const before = having({ words: { ann: 'known' }, focus: ['Finance', 'Legal'], pausedUntil: 9 });
  const mine = having({ focus: ['Legal'] });
  const merged = mergeSettings(before, mine, before);
  expect(merged.answers).toEqual({ ...NO_ANSWERS, focus: ['Legal'] });
});

test('where both said something else about the same, ego’s word here holds', () => {
  const mine = having({ words: { ann: 'known' }, pausedUntil: 5 });
  const theirs = having({ words: { ann: 'notKnown' }, pausedUntil: 7 });
  expect(mergeSettings(base, mine, theirs)).toEqual(mine);
});

test('of two answers to one suggestion the later one holds', () => {
  const shown = {
    personId: 'ann',
    form: 'coffee',
    shownAt: 1,
    answer: 'open',
    answeredAt: null,
  } as const;
  const before = having({ suggestions: [shown] });
  const mine = having({ suggestions: [{ ...shown, answer: 'notNow', answeredAt: 2 }] });
  const theirs = having({ suggestions: [{ ...shown, answer: 'taken', answeredAt: 3 }] });
  expect(mergeSettings(before, mine, theirs)).toEqual(theirs);
  expect(mergeSettings(before, theirs, mine)).toEqual(theirs);
  expect(mergeSettings(before, mine, before)).toEqual(mine);
});

type Saying = (answers: Answers) => Answers;

/** One thing that ego may say, about people of this side only. */
const sayings = (side: string): fc.Arbitrary<Saying> =>
  fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 99 })).chain(([who, at]) => {
    const personId = `${side}${who}`;
    const about = { personId, form: 'coffee' } as const;
    return fc.constantFrom<Saying[]>(
      (answers) => withWord(answers, personId, 'known'),
      (answers) => withWord(answers, personId, null),
      (answers) => withShown(answers, [about], at),
      (answers) => withAnswer(answers, about, 'notRelevant', at),
      (answers) => ({ ...answers, focus: [...new Set([...answers.focus, side])] }),
    );
  });

const saidBy = (side: string) => fc.array(sayings(side), { maxLength: 8 });
const after = (answers: Answers, said: readonly Saying[]) =>
  said.reduce((so, saying) => saying(so), answers);
const sorted = ({ suggestions, words, focus, pausedUntil }: Answers) => ({
  suggestions: suggestions.map((record) => JSON.stringify(record)).sort(),
  words: Object.entries(words).sort(),
  focus: [...focus].sort(),
  pausedUntil,
});

test.each([{ seed: 20261124 }, {}])('two sides lose nothing, in whichever order (%p)', (seed) => {
  fc.assert(
    fc.property(saidBy('t'), saidBy('o'), saidBy('b'), (inTeams, inOutlook, before) => {
      const start = after(NO_ANSWERS, before);
      const settings = (answers: Answers): SharedSettings => ({ answers, goals });
      const teams = settings(after(start, inTeams));
      const outlook = settings(after(start, inOutlook));
      // Saying one thing after the other on one device is what merging has to come to.
      const whole = sorted(after(after(start, inTeams), inOutlook));
      expect(sorted(mergeSettings(settings(start), teams, outlook).answers)).toEqual(whole);
      expect(sorted(mergeSettings(settings(start), outlook, teams).answers)).toEqual(whole);
      // Merging again changes nothing.
      const merged = mergeSettings(settings(start), teams, outlook);
      expect(mergeSettings(teams, merged, merged)).toEqual(merged);
    }),
    seed,
  );
});
