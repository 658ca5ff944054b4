import type { Level } from '../insight/levels/level';

/** The team summaries that the service keeps; absent where the administrator has not set it. */
export interface TeamService {
  /** The exact text that Contribute would send now; null while there is no whole picture. */
  preview(): Promise<string | null>;
  own(): Promise<TeamResult<OwnContribution>>;
  contribute(bytes: string, revision: number): Promise<TeamResult<OwnContribution>>;
  withdraw(): Promise<TeamResult<OwnContribution>>;
  /** Figures of this month: of ego's own team, or the page that ego's manager sees. */
  release(whose: Whose, scope: ReleaseScope): Promise<TeamResult<Release>>;
  /** May open a window; call it from a click. */
  signIn(): Promise<TeamResult<null>>;
}

export type Whose = 'mine' | 'manager';
export type ReleaseScope = 'direct' | 'tree';

/** A value, or what stands in the way; the screens find the words. */
export type TeamResult<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'trouble'; readonly trouble: TeamTrouble };

export type TeamTrouble =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signInNeeded' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'changedMeanwhile' }
  | { readonly kind: 'busy'; readonly waitSeconds: number | null }
  | { readonly kind: 'unexpected'; readonly code: string };

export interface OwnContribution {
  readonly revision: number;
  readonly contribution: object | null;
  /** ISO 8601. */
  readonly changedAt: string | null;
  readonly rules: {
    readonly minimumContributors: number;
    readonly usualMinimum: number;
    readonly belowUsual: boolean;
  };
}

export type Release =
  | Released
  | { readonly state: 'teamTooSmall'; readonly minimum: number }
  | { readonly state: 'notEnough'; readonly contributors: number; readonly minimum: number }
  | { readonly state: 'withheld' }
  | { readonly state: 'notMade' };

export interface Released {
  readonly state: 'released';
  /** `2026-11`. */
  readonly month: string;
  readonly contributors: number;
  readonly minimum: number;
  /** The month in which these contributors were first shown together. */
  readonly since: string;
  readonly departments: readonly (FigurePair & { readonly name: string })[];
  readonly levels: readonly (FigurePair & { readonly level: Level })[];
  readonly wide: Figure;
  readonly internal: Figure;
  readonly singleBridge: number;
}

/** The share of contributors who know somebody there, and three people. */
export interface FigurePair {
  readonly know: Figure;
  readonly deep: Figure;
}

export type Figure = 'fewerThanOneInFour' | 'twoInFive' | 'threeInFive' | 'moreThanThreeInFour';
