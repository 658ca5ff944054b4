import { countWords, progressWords, shareDone } from '../../../src/texts/reading/progress';
import { texts } from '../../ui/renderTab';

test('progress tells weeks and people with their totals', () => {
  const progress = {
    step: 'calendar',
    weeks: { read: 4, of: 26 },
    people: { read: 3000, of: 12_400 },
  } as const;
  expect(countWords(texts(), progress)).toBe('weeks 4 of 26 · people 3,000 of 12,400');
  expect(countWords(texts('de'), progress)).toBe('4 von 26 Wochen · 3.000 von 12.400 Personen');
});

test('people without a known total are counted so far', () => {
  const progress = { step: 'directory', weeks: null, people: { read: 999, of: null } } as const;
  expect(progressWords(texts(), progress)).toBe('Reading the directory · people 999');
});

test('before anything is counted the step itself is said', () => {
  const progress = { step: 'profile', weeks: null, people: null } as const;
  expect(progressWords(texts(), progress)).toBe('Reading your profile and reporting line');
});

test('a pause says that reading goes on by itself, and when', () => {
  const progress = { step: 'calendar', weeks: { read: 4, of: 53 }, people: null } as const;
  const pause = { reason: 'throttled', seconds: 4.6 } as const;
  expect(progressWords(texts(), { ...progress, pause })).toBe(
    'Reading your calendar · weeks 4 of 53 · Microsoft 365 is busy, going on in 5 seconds',
  );
});

test('how much is done is the middle of its parts, and unknown where nothing can be told', () => {
  const weeks = { read: 13, of: 26 };
  const progress = { step: 'calendarAndDirectory', weeks, people: { read: 10, of: 40 } } as const;
  // (13 ÷ 26 + 10 ÷ 40) ÷ 2 = (0.5 + 0.25) ÷ 2
  expect(shareDone(progress)).toBe(0.375);
  expect(shareDone({ ...progress, people: { read: 10, of: null } })).toBe(0.5);
  expect(shareDone({ step: 'thinking', weeks: null, people: null })).toBeNull();
});
