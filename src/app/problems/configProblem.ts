import type { SettingFault, TabProblem } from '../../ui/model/tabProblem';
import type { ConfigProblem } from '../configError';

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
