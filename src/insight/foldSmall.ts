import type { Group } from './columns';
import type { NamedGroups } from './nameGroups';

/** Groups as they are shown; see `Grouping`. */
export interface ShownGroups {
  readonly groups: readonly Group[];
  readonly groupOf: Int32Array;
}

/**
 * Folds named groups with fewer than `smallest` counted people into one group `other`, and puts
 * people without a name into one group `notSet`, which never folds.
 *
 * @param counted 1 for the people that make a group large enough, one entry per person
 */
export function foldSmall(named: NamedGroups, counted: Uint8Array, smallest: number): ShownGroups {
  const size = new Int32Array(named.names.length);
  for (const [i, name] of named.nameOf.entries()) {
    if (name >= 0 && counted[i] === 1) size[name] = (size[name] ?? 0) + 1;
  }
  const groups: Group[] = [];
  const shownAs = new Int32Array(named.names.length).fill(-1);
  for (const [at, name] of named.names.entries()) {
    if ((size[at] ?? 0) < smallest) continue;
    shownAs[at] = groups.length;
    groups.push({ name, kind: 'named' });
  }
  const notSet = named.nameOf.includes(-1) ? groups.push({ name: '', kind: 'notSet' }) - 1 : -1;
  const other = shownAs.includes(-1) ? groups.push({ name: '', kind: 'other' }) - 1 : -1;
  const groupOf = named.nameOf.map((name) => {
    if (name < 0) return notSet;
    const shown = shownAs[name] ?? -1;
    return shown < 0 ? other : shown;
  });
  return { groups, groupOf };
}
