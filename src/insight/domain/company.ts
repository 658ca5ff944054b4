import type { Level } from '../levels/level';
import type { Person } from './person';
import type { Address, PersonId, PersonIndex } from './units';

/**
 * Reporting lines as columns, one entry per person of `Company.people`. Always a forest: cycles are
 * cut and managers outside the directory are dropped, and both are counted.
 */
export interface OrgChart {
  /** Manager's index, -1 at a root. */
  readonly manager: Int32Array;
  /** Direct reports of i are `reports[reportsStart[i]] … reports[reportsStart[i + 1] - 1]`. */
  readonly reportsStart: Int32Array;
  readonly reports: Int32Array;
  /** Steps down from the root of i's tree; 0 at a root. */
  readonly layer: Int32Array;
  /** Steps down to the deepest person below; 0 for people without reports. */
  readonly height: Int32Array;
  /** Number of people below, at any depth. */
  readonly transitiveReports: Int32Array;
  readonly roots: readonly PersonIndex[];
  /** Reporting lines removed because they closed a circle. */
  readonly cyclesCut: number;
  /** People whose manager is named but not in the directory. */
  readonly managersOutside: number;
}

/** Seniority of everybody, with what it rests on. */
export interface Levels {
  /** Index into `LEVELS`. */
  readonly level: Uint8Array;
  /** How sure, 0 (assumed) to 1 (administrator's mapping). */
  readonly confidence: Float32Array;
  /** The evidence for one person, most weighty first; computed on demand. */
  evidenceOf(person: PersonIndex): readonly LevelEvidence[];
}

/** One piece of evidence for a level; screens put it into words. */
export type LevelEvidence =
  | { readonly kind: 'mapping'; readonly pattern: string; readonly level: Level }
  | { readonly kind: 'title'; readonly matched: string; readonly level: Level }
  | {
      readonly kind: 'titleUsedOtherwise';
      readonly matched: string;
      readonly literal: Level;
      readonly level: Level;
    }
  | { readonly kind: 'reports'; readonly direct: number; readonly transitive: number }
  | { readonly kind: 'layer'; readonly layer: number; readonly height: number }
  | { readonly kind: 'assumed' };

export type GroupingKind = 'department' | 'branch' | 'office' | 'company';

/** One way of dividing people into groups. Every person is in exactly one group. */
export interface Grouping {
  readonly kind: GroupingKind;
  readonly groups: readonly Group[];
  /** Index into `groups`, one per person of the company. */
  readonly groupOf: Int32Array;
}

export interface Group {
  /** As most people of the group spell it; `''` for `notSet` and `other`. */
  readonly name: string;
  /** `notSet`: the field is empty. `other`: groups too small to be shown on their own. */
  readonly kind: 'named' | 'notSet' | 'other';
}

/** The directory, interned once and used by every analysis. */
export interface Company {
  /** Every person once: of several with the same id only the first. */
  readonly people: readonly Person[];
  /** Records left out because their id had been seen before. */
  readonly duplicatePeople: number;
  readonly indexById: ReadonlyMap<PersonId, PersonIndex>;
  readonly indexByAddress: ReadonlyMap<Address, PersonIndex>;
  /** Domains of enabled members' addresses; an unknown address elsewhere is external. */
  readonly internalDomains: ReadonlySet<string>;
  /** 1 for enabled members, who can be met and suggested; 0 for guests and disabled accounts. */
  readonly countable: Uint8Array;
  readonly chart: OrgChart;
  readonly levels: Levels;
}
