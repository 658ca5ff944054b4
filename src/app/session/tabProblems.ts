import type { AuthProblem } from '../../model/authError';
import type { GraphProblem } from '../../graph/problem';
import type { Config } from '../../model/configuration';
import type { ConfigProblem } from '../../model/configurationError';
import type { SettingFault, TabProblem } from '../../model/problem';

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

/** What a broken deployment means: every fault by name, for the administrator. */
export function tabProblemOfConfig(problem: ConfigProblem): TabProblem {
  return { kind: 'configuration', faults: faultsOf(problem) };
}

function faultsOf(problem: ConfigProblem): readonly SettingFault[] {
  const path = 'config.json';
  switch (problem.kind) {
    case 'unreachable':
      return [{ path, expected: `served beside the page (${problem.status ?? 'no answer'})` }];
    case 'notJson':
      return [{ path, expected: 'JSON' }];
    case 'invalid':
      return problem.faults.map((fault) => ({ ...fault, path: fault.path || path }));
  }
}

/** Where an administrator allows the product for everybody, unless the deployment names a page. */
export function adminConsentUrl({ adminConsentUrl, authority, clientId }: Config): string {
  if (adminConsentUrl !== null) return adminConsentUrl;
  return `${authority.replace(/\/+$/, '')}/adminconsent?client_id=${clientId}`;
}

/** A fault that nothing foresaw, with its message as the code to pass on. */
export function unexpectedProblem(error: unknown): TabProblem {
  const code = error instanceof Error ? error.message : String(error);
  return { kind: 'unexpected', code, requestId: null };
}
