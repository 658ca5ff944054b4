import type { Form } from '../answers';
import type { ShownPerson } from '../domain/shownPerson';
import type { Days, EpochMs, EventId, PersonId, Share } from '../domain/units';
import type { Level } from '../levels/level';

/** One person to meet, with everything that a screen says about it. */
export interface Suggestion extends ShownPerson {
  readonly department: string;
  /** Level of the person minus ego's. */
  readonly levelDistance: number;
  readonly form: Form;
  /** Other forms that fit, best first, without `form`. */
  readonly otherForms: readonly Form[];
  /** Chance of a meeting coming about, in (0, 1]. */
  readonly reachability: Share;
  /** Expected gain in coverage when added to the suggestions before it. */
  readonly gain: number;
  /** The department's people known now, without this suggestion, and how many make it deep. */
  readonly effect: { readonly department: string; readonly known: number; readonly goal: number };
  readonly reasons: readonly Reason[];
  /** Null if nobody is near, or ego has talked to the person: nobody has to introduce them. */
  readonly introducer: Introducer | null;
  /** Ego has been in a meeting with them, if only a large one. */
  readonly metBefore?: true;
  /** For `directorOnCall`, `oneMoreSeat`, `joinCall`: the meeting meant. */
  readonly eventId: EventId | null;
  /** If `lunch` fits: the third person, of another team than ego's and the suggested one's. */
  readonly companion?: { readonly personId: PersonId; readonly displayName: string };
  /** For `community`: where to join, as the administrator set it. */
  readonly link?: string;
}

export interface Introducer {
  readonly personId: PersonId;
  readonly displayName: string;
  readonly relation: 'manager' | 'report' | 'teammate' | 'sharedMeeting' | 'managersManager';
  /** From the introducer to the person, both included; teammates are joined by their manager. */
  readonly path?: readonly PersonId[];
}

/** Why a person is suggested; every reason can be checked by ego. Screens put it into words. */
export type Reason =
  | {
      readonly kind: 'departmentRarelyMet';
      readonly department: string;
      readonly met: number;
      readonly of: number;
      readonly expected: number;
      /** People of the own team are in the department, and left out of these figures. */
      readonly teamApart: boolean;
    }
  | { readonly kind: 'departmentBelowGoal'; readonly department: string; readonly known: number }
  | {
      readonly kind: 'levelRarelyMet';
      readonly level: Level;
      readonly met: number;
      readonly of: number;
      readonly teamApart: boolean;
    }
  | { readonly kind: 'focus'; readonly department: string }
  | { readonly kind: 'levelDistance'; readonly distance: number }
  | { readonly kind: 'mutualContacts'; readonly personIds: readonly PersonId[] }
  | { readonly kind: 'sameOffice'; readonly office: string }
  | { readonly kind: 'chartDistance'; readonly steps: number; readonly viaName: string }
  | { readonly kind: 'noMeetingWithBossesBoss'; readonly days: Days }
  /** They report to the same manager as ego, and lead another department. */
  | { readonly kind: 'sameManager'; readonly managerName: string }
  /** They report to somebody who reports to ego; ego knows so many of all of these. */
  | {
      readonly kind: 'reportsToReport';
      readonly managerName: string;
      readonly known: number;
      readonly of: number;
    }
  /** No meeting of two with anybody like that, for so long. */
  | { readonly kind: 'nobodyTwoLevelsUp'; readonly days: Days }
  | { readonly kind: 'departmentUnknown'; readonly department: string; readonly people: number }
  | { readonly kind: 'lastMet'; readonly lastMet: EpochMs }
  | {
      readonly kind: 'upcomingMeeting';
      readonly start: EpochMs;
      readonly people: number;
      readonly outside: number;
    }
  | { readonly kind: 'ownsOutsideCalls' };
