import { groupKey } from './groupKey';
import type { Label } from './label';

/** Reads a department as it stands in the directory; null where none is given. */
export type DepartmentReader = (department: string | null) => Label | null;

/**
 * Reads departments with the administrator's aliases (`options.departmentAliases`). Both sides of an
 * alias compare without case and punctuation; the other side's spelling is the one that counts; an
 * alias to `''` means "not set". Aliases of aliases are followed, circles end where they close.
 *
 * @example aliases { 'Fin.': 'Finance' }: 'FIN' → { key: 'finance', spelling: 'Finance' }
 */
export function departmentReader(aliases: Readonly<Record<string, string>>): DepartmentReader {
  const targets = new Map(
    Object.entries(aliases).map(([alias, target]) => [groupKey(alias), target]),
  );
  const read = new Map<string, Label | null>();
  return (department) => {
    if (department === null) return null;
    const before = read.get(department);
    if (before !== undefined) return before;
    const label = resolve(department, targets);
    read.set(department, label);
    return label;
  };
}

function resolve(department: string, targets: ReadonlyMap<string, string>): Label | null {
  const passed = new Set<string>();
  let spelling = department.normalize('NFKC').trim().replace(/\s+/gu, ' ');
  let key = groupKey(spelling);
  for (let target = targets.get(key); target !== undefined; target = targets.get(key)) {
    passed.add(key);
    spelling = target.trim();
    key = groupKey(spelling);
    if (passed.has(key)) break;
  }
  return key === '' ? null : { key, spelling };
}
