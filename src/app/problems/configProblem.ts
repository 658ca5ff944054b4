import type { TabProblem } from '../../ui/model/tabProblem';
import type { ConfigProblem } from '../configError';

/** What a broken deployment means: words for the administrator, the first fault by name. */
export function tabProblemOfConfig(problem: ConfigProblem): TabProblem {
  const file = 'config.json';
  switch (problem.kind) {
    case 'unreachable':
      return {
        kind: 'configuration',
        path: file,
        expected: `served beside the page (${problem.status ?? 'no answer'})`,
      };
    case 'notJson':
      return { kind: 'configuration', path: file, expected: 'JSON' };
    case 'invalid': {
      const [fault] = problem.faults;
      return {
        kind: 'configuration',
        path: fault?.path || file,
        expected: fault?.expected ?? 'valid',
      };
    }
  }
}
