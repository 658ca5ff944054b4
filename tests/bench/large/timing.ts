/**
 * Median time of one run in milliseconds, after runs that only warm up: the engine compiles a long
 * program as a whole only after dozens of runs, a short loop in the first.
 */
export function medianMs(run: () => unknown, times = 15, warmUp = 40): number {
  for (let i = 0; i < warmUp; i++) run();
  const measured = Array.from({ length: times }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  });
  return measured.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

/** Time of one run, without warming up, and its result. */
export function onceMs<Result>(run: () => Result): {
  readonly ms: number;
  readonly result: Result;
} {
  const begin = performance.now();
  const result = run();
  return { ms: performance.now() - begin, result };
}
