import type { AuthProblem } from '../../auth/tokenSource';
import type { TabProblem } from '../../ui/model/tabProblem';

interface Consent {
  readonly adminConsentUrl: string | null;
  readonly limitedPossible: boolean;
}

/** What a failed sign-in means for the person at the screen. */
export function tabProblemOfAuth(problem: AuthProblem, consent: Consent): TabProblem {
  switch (problem.kind) {
    case 'interactionRequired':
      if (!problem.consent) return { kind: 'signInNeeded' };
      return { kind: 'consentNeeded', permissions: problem.scopes, requestId: null, ...consent };
    case 'cancelled':
    case 'accountUnavailable':
      return { kind: 'signInNeeded' };
    case 'popupBlocked':
      return { kind: 'popupBlocked' };
    case 'offline':
      return { kind: 'offline' };
    case 'timeout':
      return { kind: 'unexpected', code: `sign-in timeout ${problem.afterMs} ms`, requestId: null };
    case 'unexpected':
      return { kind: 'unexpected', code: `sign-in ${problem.code}`, requestId: null };
  }
}
