import { createHash } from 'node:crypto';
import type { Month } from './releaseKey';
import { GROUP, lookCost, type ReleaseRules } from './releaseRules';

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

/** One release that was made, as far as the choice needs it. */
export interface PastRelease {
  readonly month: Month;
  readonly basis: Basis;
  /** Whether it drew noise for a set that had none. */
  readonly drew: boolean;
}

export interface Situation {
  /** Who is below the manager now and has contributed. */
  readonly current: Basis;
  /** This manager's releases with this scope, oldest first. */
  readonly past: readonly PastRelease[];
  /** How many contributors each look of this manager had lately, whatever its scope. */
  readonly looks: readonly number[];
  /** Of everybody in a past set, those whose contribution is gone. */
  readonly withdrawn: ReadonlySet<string>;
  /** Whether noise is stored for the current set. */
  readonly noiseKept: boolean;
}

type Choice =
  /** Compute from the current set. */
  | { readonly kind: 'compute'; readonly drew: boolean }
  /** Publish what stands: the figures of the last release. */
  | { readonly kind: 'keep' }
  | { readonly kind: 'notEnough' }
  | { readonly kind: 'withheld' };

function isClose(a: Basis, b: Basis): boolean {
  const apart = difference(a, b);
  return apart > 0 && apart < GROUP;
}

function mayLook({ current, looks }: Situation): boolean {
  const spent = looks.reduce((sum, contributors) => sum + lookCost(contributors), 0);
  return spent + lookCost(current.members.size) <= 1;
}

/**
 * Which set of contributors a release shows. Changes of one or two people wait for a third, measured against the last
 * set and every earlier one; a withdrawal does not wait.
 */
export function chooseBasis(situation: Situation, rules: ReleaseRules): Choice {
  const { current, past, withdrawn, noiseKept } = situation;
  if (current.members.size < rules.minimum) return { kind: 'notEnough' };
  const last = past.at(-1);
  const compute: Choice = { kind: 'compute', drew: !noiseKept };
  const mayCompute = noiseKept || mayLook(situation);
  if (last === undefined) return mayCompute ? compute : { kind: 'withheld' };
  const mayKeep =
    last.basis.members.size >= rules.minimum &&
    ![...last.basis.members].some((member) => withdrawn.has(member));
  if (!mayKeep) return mayCompute ? compute : { kind: 'withheld' };
  if (current.id === last.basis.id) return compute;
  const close = past.some(({ basis }) => isClose(current, basis));
  return close || !mayCompute ? { kind: 'keep' } : compute;
}
