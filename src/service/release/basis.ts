import { createHash } from 'node:crypto';

/** The contributors that a release is computed from. */
export interface Basis {
  /** The same for the same set, whatever its order. */
  readonly id: string;
  readonly members: ReadonlySet<string>;
}

export function basisOf(members: Iterable<string>): Basis {
  const sorted = [...new Set(members)].sort();
  const id = createHash('sha256').update(sorted.join('\n')).digest('hex');
  return { id, members: new Set(sorted) };
}

/** How many people are in one of the two sets but not in both. */
export function difference(a: Basis, b: Basis): number {
  let common = 0;
  for (const member of a.members) if (b.members.has(member)) common++;
  return a.members.size + b.members.size - 2 * common;
}
