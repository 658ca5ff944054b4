import type { TabProblem } from '../../ui/model/tabProblem';

/** A fault that nothing foresaw, with its message as the code to pass on. */
export function unexpectedProblem(error: unknown): TabProblem {
  const code = error instanceof Error ? error.message : String(error);
  return { kind: 'unexpected', code, requestId: null };
}
