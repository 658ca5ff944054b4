import type { ReadingProgress } from '../../ui/model/readingProgress';

/** Puts together how far the parts of a reading are, and tells every change. */
export function createProgress(tell: (progress: ReadingProgress) => void) {
  let now: ReadingProgress = { step: 'profile', weeks: null, people: null };
  const change = (part: Partial<ReadingProgress>) => {
    now = { ...now, ...part };
    tell(now);
  };
  return {
    step: (step: ReadingProgress['step']) => change({ step }),
    weeks: (weeks: NonNullable<ReadingProgress['weeks']>) => change({ step: 'calendar', weeks }),
    people: (people: NonNullable<ReadingProgress['people']>) =>
      change({
        step: now.weeks && now.weeks.read < now.weeks.of ? 'calendar' : 'directory',
        people,
      }),
  };
}
