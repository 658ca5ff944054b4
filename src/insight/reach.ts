import type { Suggestion } from './advice/suggestion';
import type { EventVerdict } from './calendar/meetingLog';
import type { Group, GroupingKind } from './domain/company';
import type { Days, EpochMs, Minutes, PersonId, Share } from './domain/units';
import type { Level } from './levels/level';
import type { RulesInForce } from './options';

/**
 * Everything that one analysis says about one person and one window, as plain data that can be
 * posted between threads. Lists of people are not in it (a company may have 100,000): ask the
 * analysis for `peopleIn` a cell and for the `evidenceOf` a person.
 */
export interface Reach {
  readonly asOf: EpochMs;
  readonly windowDays: Days;
  /** The rules that these figures were made by, for every sentence that states one of them. */
  readonly rules: RulesInForce;
  readonly ego: EgoSummary;
  readonly grouping: GroupingKind;
  readonly scope: ScopeSummary;
  readonly departments: readonly DepartmentReach[];
  readonly levels: readonly LevelReach[];
  /** Only cells with at least one person. */
  readonly cells: readonly CellReach[];
  readonly headline: Headline;
  readonly internalShare: InternalShare | null;
  /** One point a month, oldest first. */
  readonly trend: readonly TrendPoint[];
  readonly fading: readonly FadingTie[];
  readonly suggestions: readonly Suggestion[];
  readonly network: NetworkFigures;
  readonly dataQuality: DataQuality;
}

export interface EgoSummary {
  readonly id: PersonId;
  readonly displayName: string;
  readonly department: Group;
  readonly level: Level;
}

export interface ScopeSummary {
  readonly kind: 'company' | 'branch';
  /** Top of the branch; null for the whole company. */
  readonly topPersonId: PersonId | null;
  readonly topPersonName: string | null;
  readonly people: number;
  readonly companyPeople: number;
}

/** Counts of one group of people. `met` and `known` include the own team; gaps do not. */
export interface Coverage {
  /** People of the scope, ego included. */
  readonly headcount: number;
  /** The same without ego: what `met` and `known` are parts of. */
  readonly colleagues: number;
  /** Distinct people with at least one contact in the window, ego excluded. */
  readonly met: number;
  readonly known: number;
  readonly sharedMinutes: Minutes;
  /**
   * People of the headcount who are in the scope only because ego has met them: a share of a group in
   * which that is everybody would always look like all of it.
   */
  readonly onlyMet: number;
}

/** A group tested for being rarely met: people outside the own team only. */
export interface GapTest {
  /** People of the group outside the own team. */
  readonly others: number;
  /** … of whom ego met this many. */
  readonly othersMet: number;
  /** … and would have met about this many at ego's usual rate. */
  readonly expected: number;
  /** People of the group in the own team, ego aside: left out of these figures. */
  readonly ownTeam: number;
  /** P(group's share < ratio × usual share), by the posterior. */
  readonly probability: Share;
  readonly rarelyMet: boolean;
}

export interface DepartmentReach extends Coverage, GapTest {
  /** Position in the grouping; key for `peopleIn`. */
  readonly group: number;
  readonly name: string;
  readonly kind: Group['kind'];
  /** Ego knows at least `deepGoal` people here. */
  readonly deep: boolean;
  /** Number of levels at which ego knows somebody. */
  readonly levelsKnown: number;
  readonly own: boolean;
}

export interface LevelReach extends Coverage, GapTest {
  readonly level: Level;
}

export interface CellReach extends Coverage {
  readonly group: number;
  readonly department: string;
  readonly level: Level;
  /** People outside the own team; the cell is a gap candidate when none of them is known. */
  readonly others: number;
  readonly othersMet: number;
  readonly expected: number;
  /** People of the own team, ego aside: not among the others. */
  readonly ownTeam: number;
}

export interface Headline {
  /** Departments other than the own one that are deep. */
  readonly width: number;
  readonly deepGoal: number;
  readonly wideGoal: number;
  /** The department (not deep yet) that lacks fewest people, with its count of known. */
  readonly nearest: { readonly department: string; readonly known: number } | null;
  /** People known at director level or above, outside ego's own chain. */
  readonly leadersKnown: number;
  readonly leadersGoal: number;
  /** … of whom first met in the window. */
  readonly leadersNew: number;
  /** Whole weeks since ego's first counted meeting; null if that is half a year ago or more. */
  readonly weeksHere: number | null;
}

export interface InternalShare {
  readonly internalHours: number;
  readonly externalHours: number;
  readonly share: Share;
  readonly goal: Share;
}

export interface TrendPoint {
  /** Start of the 30-day slice. */
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly width: number;
  readonly known: number;
  readonly internalShare: Share | null;
}

export interface FadingTie {
  readonly personId: PersonId;
  readonly displayName: string;
  readonly department: string;
  readonly lastMet: EpochMs;
  /** Start of the last meeting of at most `smallMeeting` people; null if all were larger. */
  readonly lastSmall: EpochMs | null;
}

/** Analyst figures, "as seen from your calendar"; null if there is nothing to compute from. */
export interface NetworkFigures {
  /** (external − internal ties) ÷ all ties, −1 to 1 (Krackhardt & Stern 1988); by department. */
  readonly eiIndex: number | null;
  /** The same if ego mixed at random. */
  readonly eiExpected: number | null;
  /** 1 − Σ p² ÷ (1 − 1/k), 0 to 1 (Blau 1977). */
  readonly blauDepartments: number | null;
  readonly blauLevels: number | null;
  readonly blauDepartmentsExpected: number | null;
  readonly blauLevelsExpected: number | null;
  /** Burt (1992), over meetings of at most 5. */
  readonly effectiveSize: number | null;
  readonly constraint: number | null;
  /** The same if everybody in these meetings were drawn from the scope ({@link expectedStructuralHoles}). */
  readonly effectiveSizeExpected: number | null;
  readonly constraintExpected: number | null;
}

/** What could not be used, counted; nothing vanishes silently. */
export interface DataQuality {
  readonly people: number;
  readonly guestsAndDisabled: number;
  readonly withoutDepartment: number;
  readonly withoutTitle: number;
  readonly withoutManager: number;
  readonly managersOutside: number;
  readonly cyclesCut: number;
  readonly levelsAssumed: number;
  readonly malformedPeople: number;
  readonly malformedEvents: number;
  readonly privateEvents: number;
  readonly unresolvedAttendees: number;
  readonly events: Readonly<Partial<Record<EventVerdict, number>>>;
  /** Those of them that start in the window. */
  readonly eventsInWindow: Readonly<Partial<Record<EventVerdict, number>>>;
  /** Department spellings that look alike; proposed to the administrator, never merged. */
  readonly departmentLookalikes: readonly (readonly [string, string])[];
}
