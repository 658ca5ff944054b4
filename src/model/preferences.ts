import type { GroupingKind } from '../insight/domain/company';
import type { Days, EpochMs, Share } from '../insight/domain/units';
import type { ScopeChoice } from '../insight/options';

/** What ego chose about how the picture is drawn. */
export interface Preferences {
  readonly windowDays: Days;
  readonly grouping: GroupingKind;
  readonly scope: ScopeChoice;
  readonly deepGoal: number;
  readonly wideGoal: number;
  readonly internalShareGoal: Share;
  readonly countUnanswered: boolean;
  /** `auto` follows the host. */
  readonly language: string;
}

/** Windows that can be chosen, in days. */
export const WINDOWS = [30, 90, 180, 365] as const;

export const GROUPINGS: readonly GroupingKind[] = ['department', 'branch', 'office', 'company'];

/** Groupings that can be chosen: by company only where there are several, or it is chosen already. */
export function groupingsFor(several: boolean, chosen: GroupingKind): readonly GroupingKind[] {
  return GROUPINGS.filter((each) => each !== 'company' || several || chosen === 'company');
}

/** A pause without an end: suggestions stay off until ego turns them on again. */
export const QUIET_UNTIL: EpochMs = Date.UTC(9999, 0, 1);
