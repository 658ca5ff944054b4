import { progressWords } from '../../src/ui/texts/progressWords';
import { texts } from './renderTab';

test('progress tells weeks and people with their totals', () => {
  const progress = {
    step: 'calendar',
    weeks: { read: 4, of: 26 },
    people: { read: 3000, of: 12_400 },
  } as const;
  expect(progressWords(texts(), progress)).toBe('weeks 4 of 26 · people 3,000 of 12,400');
  expect(progressWords(texts('de'), progress)).toBe('4 von 26 Wochen · 3.000 von 12.400 Personen');
});

test('people without a known total are counted so far', () => {
  const progress = { step: 'directory', weeks: null, people: { read: 999, of: null } } as const;
  expect(progressWords(texts(), progress)).toBe('people 999');
});

test('before anything is counted the step itself is said', () => {
  const progress = { step: 'profile', weeks: null, people: null } as const;
  expect(progressWords(texts(), progress)).toBe('Reading your profile and reporting line');
});

test('a pause says that reading goes on by itself, and when', () => {
  const progress = { step: 'calendar', weeks: { read: 4, of: 53 }, people: null } as const;
  const pause = { reason: 'throttled', seconds: 4.6 } as const;
  expect(progressWords(texts(), { ...progress, pause })).toBe(
    'weeks 4 of 53 · Microsoft 365 is busy, going on in 5 seconds',
  );
});
