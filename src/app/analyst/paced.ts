/** Least time between two runs, so that refining never gets in the way of reading. */
const PAUSE_MS = 1_500;

/** Runs `work` soon after it is asked for: at once the first time, later at most every 1.5 s. */
export function paced(work: () => void, pauseMs = PAUSE_MS) {
  let lastRun = -Infinity;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const run = () => {
    timer = null;
    lastRun = performance.now();
    work();
  };
  return {
    soon: () => {
      timer ??= setTimeout(run, Math.max(0, lastRun + pauseMs - performance.now()));
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
