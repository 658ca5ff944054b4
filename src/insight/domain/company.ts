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

/** Ties of ego, one entry per person of the company; ego's own entry is empty. */
export interface Ties {
  /** Contacts in the window. A recurring series counts at most one a week. */
  readonly contacts: Int32Array;
  /** Shared minutes in the window, weighted by confidence. */
  readonly sharedMinutes: Float64Array;
  /** Shared minutes of 365 days, halved every 60 days. */
  readonly strength: Float64Array;
  /** Start of the last contact in 365 days (epoch ms); NaN where there is none. */
  readonly lastMet: Float64Array;
  /** Index into `TIE_STATES`: what the calendar says. */
  readonly state: Uint8Array;
  /** 1 where ego knows the person: active or warm, unless ego's own word says otherwise. */
  readonly known: Uint8Array;
  /** 1 where the tie was once active (2 contacts within 28 days) and is dormant now. */
  readonly fading: Uint8Array;
  /** 1 where every contact in 365 days was only "invited together" (confidence 0.5). */
  readonly invitedOnly: Uint8Array;
  /** Everybody with at least one contact in 365 days, ascending. */
  readonly touched: Int32Array;
}

export const TIE_STATES = ['unknown', 'dormant', 'warm', 'active'] as const;
export type TieState = (typeof TIE_STATES)[number];

/** Ego's counted meetings of 365 days as columns, in order of start. */
export interface MeetingLog {
  readonly count: number;
  /** Epoch ms. */
  readonly start: Float64Array;
  /** Ego's clock time for this meeting after overlaps are split. */
  readonly minutes: Float64Array;
  /** People after the people filter, with ego: 1 (only outside people) to 18. */
  readonly size: Uint8Array;
  /** ISO week as a running number (Monday-based weeks since 1970). */
  readonly week: Int32Array;
  /** Interned series, -1 for single meetings. */
  readonly series: Int32Array;
  readonly seriesCount: number;
  /** Outside people in the meeting. */
  readonly outside: Uint16Array;
  /** Position in `outcomes`. */
  readonly outcome: Int32Array;
  /** Attendees of meeting m are `attendee[attendeeStart[m]] … attendee[attendeeStart[m + 1] - 1]`. */
  readonly attendeeStart: Int32Array;
  readonly attendee: Int32Array;
  /** 1 or 0.5, beside `attendee`. */
  readonly confidence: Float32Array;
  /**
   * Beside `attendee`: the meeting before this one of the same series and ISO week that the person
   * was in too, -1 where there is none. The attendance is a contact of a period that begins at t
   * unless that earlier meeting starts at or after t.
   */
  readonly sameWeek: Int32Array;
  /** Distinct addresses of our own domains that stand for no enabled member. */
  readonly unresolvedAddresses: number;
  /** Every event that was read, in input order, and what became of it. */
  readonly outcomes: readonly EventOutcome[];
  /** How many of them there are of each verdict; a verdict without any is not there. */
  readonly verdicts: Readonly<Partial<Record<EventVerdict, number>>>;
}

/** Why an event counts or does not; `inSameRoom` is an event too large to make ties. */
export type EventVerdict =
  | 'counted'
  | 'outsideOnly'
  | 'inSameRoom'
  | 'notMeasurable'
  | 'unanswered'
  | 'declined'
  | 'cancelled'
  | 'allDay'
  | 'tooShort'
  | 'tooLong'
  | 'notBusy'
  | 'alone'
  | 'duplicate'
  | 'outsideWindow'
  | 'malformed';

export interface EventOutcome {
  readonly eventId: string;
  readonly start: number;
  readonly end: number;
  readonly verdict: EventVerdict;
  /** Resolved internal people who did not decline, without ego; also for events that do not count. */
  readonly people: readonly PersonIndex[];
  /** Resolved internal people who declined. */
  readonly declined: readonly PersonIndex[];
  /** Outside people. */
  readonly outside: number;
}
