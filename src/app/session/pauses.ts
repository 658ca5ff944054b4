import type { ReadingPause, ReadingProgress } from '../../model/readingProgress';

const SECOND_MS = 1_000;

/** What a pause is put to: the progress of a reading, null where nothing is being read. */
interface Shown {
  readonly get: () => ReadingProgress | null;
  readonly set: (progress: ReadingProgress) => void;
}

/**
 * Counts a pause down on the screen and takes it away when it is over, whatever is told meanwhile.
 * Of pauses that overlap the one that ends last counts; with the reading its pause ends.
 */
export function createPauses({ get, set }: Shown) {
  let end = 0;
  let reason: ReadingPause['reason'] = 'throttled';
  let timer: ReturnType<typeof setTimeout> | null = null;

  /** This progress, with what is left of the pause. */
  function withPause({ step, weeks, people }: ReadingProgress): ReadingProgress {
    const progress = { step, weeks, people };
    const left = end - Date.now();
    if (left <= 0) return progress;
    return { ...progress, pause: { reason, seconds: Math.ceil(left / SECOND_MS) } };
  }

  function tick(): void {
    timer = null;
    const progress = get();
    if (progress === null) {
      end = 0;
      return;
    }
    const shown = withPause(progress);
    set(shown);
    if (shown.pause) timer = setTimeout(tick, (end - Date.now()) % SECOND_MS || SECOND_MS);
  }

  return {
    withPause,
    begin(pause: ReadingPause) {
      const until = Date.now() + pause.seconds * SECOND_MS;
      if (get() === null || until <= end) return;
      end = until;
      reason = pause.reason;
      if (timer !== null) clearTimeout(timer);
      tick();
    },
  };
}
