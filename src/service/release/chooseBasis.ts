import { difference, type Basis } from './basis';
import type { Month } from './month';
import { GROUP, lookCost, type ReleaseRules } from './releaseRules';

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

export type Choice =
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
