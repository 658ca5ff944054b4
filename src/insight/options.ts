import type { GroupingKind } from './domain/company';
import type { Level } from './levels/level';
import type { Days, Minutes, PersonId, Share } from './domain/units';

/**
 * Every constant of the insight core. The defaults are those of the design; an administrator's
 * `config.json` and ego's settings override single fields.
 */
export interface InsightOptions {
  /** Days of meetings that coverage looks at: 30, 90, 180 or 365. */
  readonly windowDays: Days;
  /** How far back meetings are read at all. */
  readonly historyDays: Days;
  readonly shortestMeeting: Minutes;
  readonly longestMeeting: Minutes;
  /** Largest number of other people in a meeting that makes ties. */
  readonly mostOthers: number;
  /** Largest meeting, with ego, in which people are taken to have talked. */
  readonly smallMeeting: number;
  /** Count unanswered and tentative meetings of at most `smallMeeting` people. */
  readonly countUnanswered: boolean;
  readonly halfLife: Days;
  readonly activeDays: Days;
  readonly activeContacts: number;
  readonly warmDays: Days;
  /** Groups under this size fold into "Other". */
  readonly smallestGroup: number;
  readonly grouping: GroupingKind;
  readonly scope: ScopeChoice;
  /** Companies up to this size are their own universe. */
  readonly largestUniverse: number;
  /** Smallest branch that is a universe in a larger company. */
  readonly smallestBranch: number;
  /** A group is rarely met if P(share < `rareRatio` × usual share) ≥ `rareProbability`. */
  readonly rareRatio: Share;
  readonly rareProbability: Share;
  /** No finding if fewer people of the group would be met at the usual share … */
  readonly rareLeastExpected: number;
  /** … or if ego met at least this part of what the overall share lets expect. */
  readonly rareMostOfExpected: Share;
  /** No findings at all if ego met fewer people outside the own team. */
  readonly rareLeastMet: number;
  readonly deepGoal: number;
  readonly wideGoal: number;
  readonly leadersGoal: number;
  readonly internalShareGoal: Share;
  /** Department spellings that mean another one: `{ "Fin.": "Finance" }`. */
  readonly departmentAliases: Readonly<Record<string, string>>;
  /** The administrator's own title → level rules, first match wins. */
  readonly levelMapping: readonly LevelRule[];
  /** Never suggested (opted out, or excluded by the administrator). */
  readonly excluded: readonly PersonId[];
  readonly suggestionsAWeek: number;
  readonly mostOpen: number;
  readonly coolDownDays: Days;
  readonly coolDownAfterMetDays: Days;
  /** A suggestion without an answer stays open so long … */
  readonly openDays: Days;
  /** … and a mentoring so long (10 working days). */
  readonly mentoringOpenDays: Days;
  /** Without a small meeting with the manager's manager for so long, their advice is worth asking. */
  readonly bossAdviceDays: Days;
  readonly capacity: WeeklyCapacity;
  /** Committees and communities of departments, the most wanted first (HR, say). */
  readonly communities: readonly Community[];
  /** Chance factor of the weekly lottery; ties the choice to the tenant. */
  readonly tenantId: string;
}

/** Which people are the universe: chosen by size, everybody, or the branch below a person. */
export type ScopeChoice = 'auto' | 'company' | { readonly branchOf: PersonId };

/** How often a week somebody may be suggested, over everybody who sees them at that distance. */
export interface WeeklyCapacity {
  /** To people at the same level or above. */
  readonly peer: number;
  /** To people one level below. */
  readonly oneUp: number;
  readonly twoUp: number;
  /** To people three or more levels below. */
  readonly higher: number;
}

export interface Community {
  /** Department as it is shown. */
  readonly department: string;
  /** Where to join. */
  readonly link: string;
}

export interface LevelRule {
  /** An exact title, compared without case, or a regular expression between slashes: `/^VP\b/`. */
  readonly title: string;
  readonly level: Level;
}

export const DEFAULT_OPTIONS: InsightOptions = {
  windowDays: 180,
  historyDays: 365,
  shortestMeeting: 5,
  longestMeeting: 240,
  mostOthers: 17,
  smallMeeting: 8,
  countUnanswered: false,
  halfLife: 60,
  activeDays: 28,
  activeContacts: 2,
  warmDays: 90,
  smallestGroup: 5,
  grouping: 'department',
  scope: 'auto',
  largestUniverse: 2_000,
  smallestBranch: 500,
  rareRatio: 0.4,
  rareProbability: 0.69,
  rareLeastExpected: 3,
  rareMostOfExpected: 0.5,
  rareLeastMet: 5,
  deepGoal: 3,
  wideGoal: 3,
  leadersGoal: 3,
  internalShareGoal: 1 / 3,
  departmentAliases: {},
  levelMapping: [],
  excluded: [],
  suggestionsAWeek: 3,
  mostOpen: 3,
  coolDownDays: 90,
  coolDownAfterMetDays: 180,
  openDays: 28,
  mentoringOpenDays: 14,
  bossAdviceDays: 90,
  capacity: { peer: 4, oneUp: 2, twoUp: 1, higher: 0.25 },
  communities: [],
  tenantId: '',
};

/** The options whose value a sentence, a table or a help text states. */
const STATED = [
  'windowDays',
  'historyDays',
  'shortestMeeting',
  'longestMeeting',
  'mostOthers',
  'smallMeeting',
  'activeDays',
  'activeContacts',
  'warmDays',
  'smallestGroup',
  'deepGoal',
  'wideGoal',
  'leadersGoal',
  'internalShareGoal',
  'suggestionsAWeek',
  'mostOpen',
  'bossAdviceDays',
] as const satisfies readonly (keyof InsightOptions)[];

/**
 * The rules that one analysis was made by, as far as anything says them to people. Whoever puts a
 * number into words takes it from here and never writes it down again.
 */
export type RulesInForce = Pick<InsightOptions, (typeof STATED)[number]>;

/** The stated rules of these options, and nothing else of them. */
export function rulesInForce(options: InsightOptions): RulesInForce {
  const rules: Partial<Record<keyof RulesInForce, number>> = {};
  for (const name of STATED) rules[name] = options[name];
  return rules as RulesInForce;
}
