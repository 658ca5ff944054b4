import type { GraphProblem } from '../../graph/problem';
import type { TabProblem } from '../../ui/model/tabProblem';

/** What a failed read means for the person; null where the person cancelled it. */
export function tabProblemOfGraph(
  problem: GraphProblem,
  adminConsentUrl: string | null,
): TabProblem | null {
  switch (problem.kind) {
    case 'cancelled':
      return null;
    case 'signInNeeded':
      return { kind: 'signInNeeded' };
    case 'forbidden':
      return {
        kind: 'consentNeeded',
        permissions: [problem.permission],
        adminConsentUrl,
        limitedPossible: problem.permission === 'User.Read.All',
        requestId: problem.requestId,
      };
    case 'throttled':
      return problem;
    case 'offline':
      return { kind: 'offline' };
    case 'unexpected':
      return {
        kind: 'unexpected',
        code: `${problem.status} ${problem.code}`.trim(),
        requestId: problem.requestId,
      };
  }
}
