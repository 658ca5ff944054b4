import type { ReadingProgress } from '../../model/readingProgress';

/**
 * Puts together how far the parts of a reading are, and tells every change. A part that has come to
 * its end is not told any more: its count would look as if everything were done.
 */
export function createProgress(tell: (progress: ReadingProgress) => void) {
  let begun = false;
  let weeks: ReadingProgress['weeks'] = null;
  let people: ReadingProgress['people'] = null;
  let inDirectory = false;
  const step = (): ReadingProgress['step'] => {
    if (weeks) return inDirectory ? 'calendarAndDirectory' : 'calendar';
    if (inDirectory) return 'directory';
    return begun ? 'thinking' : 'profile';
  };
  const told = () => tell({ step: step(), weeks, people });
  return {
    profile: told,
    weeks(next: NonNullable<ReadingProgress['weeks']>) {
      begun = true;
      weeks = next.read < next.of ? next : null;
      told();
    },
    directoryBegins() {
      inDirectory = true;
      people = null;
      told();
    },
    people(next: NonNullable<ReadingProgress['people']>) {
      people = next;
      told();
    },
    directoryEnds() {
      inDirectory = false;
      people = null;
      told();
    },
  };
}
