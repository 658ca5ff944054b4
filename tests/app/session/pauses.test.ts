/** @jest-environment node */
import { createPauses } from '../../../src/app/session/pauses';
import type { ReadingProgress } from '../../../src/model/readingProgress';

const READING: ReadingProgress = { step: 'calendar', weeks: { read: 1, of: 53 }, people: null };

beforeEach(() => jest.useFakeTimers({ now: 1_000_000 }));
afterEach(() => jest.useRealTimers());

/** What the screen shows, and pauses that are put on it. */
function screen() {
  let shown: ReadingProgress | null = READING;
  const pauses = createPauses({ get: () => shown, set: (progress) => (shown = progress) });
  return {
    pauses,
    seconds: () => shown?.pause?.seconds ?? null,
    tell: (progress: ReadingProgress) => (shown = pauses.withPause(progress)),
    end: () => (shown = null),
    begin: () => (shown = READING),
  };
}

test('a pause counts down second by second and is gone when it is over', () => {
  const { pauses, seconds } = screen();
  pauses.begin({ reason: 'throttled', seconds: 3 });
  const seen = [seconds()];
  for (let second = 0; second < 3; second++) {
    jest.advanceTimersByTime(1_000);
    seen.push(seconds());
  }
  expect(seen).toEqual([3, 2, 1, null]);
  expect(jest.getTimerCount()).toBe(0);
});

test('a pause shorter than a second is told as one, and is gone in time too', () => {
  const { pauses, seconds } = screen();
  pauses.begin({ reason: 'noConnection', seconds: 0.3 });
  expect(seconds()).toBe(1);
  jest.advanceTimersByTime(300);
  expect(seconds()).toBeNull();
});

test('a word of progress meanwhile takes no pause away, nor brings one back', () => {
  const { pauses, seconds, tell } = screen();
  pauses.begin({ reason: 'throttled', seconds: 2 });
  jest.advanceTimersByTime(500);
  tell(READING);
  // 1.5 seconds are left.
  expect(seconds()).toBe(2);
  jest.advanceTimersByTime(1_500);
  tell(READING);
  expect(seconds()).toBeNull();
});

test('of two pauses the one that ends last is told', () => {
  const { pauses, seconds } = screen();
  pauses.begin({ reason: 'throttled', seconds: 9 });
  pauses.begin({ reason: 'noConnection', seconds: 1 });
  expect(seconds()).toBe(9);
});

test('a reading that has ended is not shown again by its pause', () => {
  const { pauses, seconds, end, begin } = screen();
  pauses.begin({ reason: 'throttled', seconds: 5 });
  end();
  jest.advanceTimersByTime(5_000);
  begin();
  expect(seconds()).toBeNull();
  expect(jest.getTimerCount()).toBe(0);
});
