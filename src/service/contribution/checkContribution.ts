import { Problem } from '../problem';
import type { Contribution } from './contributionSchema';
import { departmentKey } from './departmentKey';
import { isThreeDeep } from './known';

/** Control, format, private-use and unassigned characters: a department's name needs none of them. */
const UNPRINTABLE = /\p{C}/u;

function invalid(path: string, expected: string): Problem {
  return new Problem(400, 'invalid', { data: { path, expected } });
}

/** What a schema cannot say. Throws a 400 {@link Problem} that names the place, never the value. */
export function checkContribution(contribution: Contribution): void {
  const names = Object.keys(contribution.departments);
  const keys = new Set(names.map(departmentKey));
  if (keys.size !== names.length) throw invalid('/departments', 'each department once');
  if (keys.has('') || names.some((name) => UNPRINTABLE.test(name))) {
    throw invalid('/departments', 'printable names');
  }
  const deep = Object.values(contribution.departments).filter(isThreeDeep).length;
  if (contribution.width > deep) {
    throw invalid('/width', 'at most the number of departments with 3+');
  }
}
