/** Least time between two runs, so that refining never gets in the way of reading. */
const PAUSE_MS = 1_500;

/** Of the time, at most so much goes into the runs: one that takes long waits longer for the next. */
const LARGEST_SHARE = 1 / 10;

/**
 * Runs `work` soon after it is asked for: at once the first time, later at most every 1.5 s, and less
 * often where a run takes long.
 */
export function paced(work: () => void, pauseMs = PAUSE_MS) {
  let nextRun = -Infinity;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const run = () => {
    timer = null;
    const began = performance.now();
    work();
    const took = performance.now() - began;
    nextRun = began + Math.max(pauseMs, took / LARGEST_SHARE);
  };
  return {
    soon: () => {
      timer ??= setTimeout(run, Math.max(0, nextRun - performance.now()));
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
