import type { Group } from '../../domain/company';
import type { ShownPerson } from '../../domain/shownPerson';
import type { Level } from '../../levels/level';
import type { Introducer, Reason } from '../suggestion';
import type { Minutes, PersonId, Share } from '../../domain/units';

/** What the pane shows about one open item. */
export interface MeetingAdvice {
  /** Null for a private item: nothing of it is looked at. */
  readonly mix: MeetingMix | null;
  readonly headCount: HeadCount | null;
  /** Null for a message too, and if ego cannot change it. */
  readonly length: MeetingLength | null;
  /** Whom to invite, best first: more than there are places, so that some have time. */
  readonly seats: readonly SeatAdvice[];
  /** How many of them to show. */
  readonly places: number;
  /** Why there is nobody to invite; null if there is. */
  readonly noSeatsBecause: NoSeats | null;
  /** Colleagues in the item whom ego has never met, the organizer or sender among them. */
  readonly newToEgo: readonly NewToEgo[];
}

/** Who is there, ego included. */
export interface MeetingMix {
  /** Most people first. */
  readonly departments: readonly DepartmentInMeeting[];
  /** Only levels that are there, lowest first. */
  readonly levels: readonly { readonly level: Level; readonly people: number }[];
  readonly outside: number;
  /** Addresses of ours that are nobody: a list, perhaps, with any number of people behind it. */
  readonly unresolved: number;
  /** Rarely met departments of which nobody is there, if that is known and ego can change it. */
  readonly missing: readonly string[];
}

export interface DepartmentInMeeting {
  readonly department: string;
  readonly kind: Group['kind'];
  readonly people: number;
  /** … of whom ego knows so many; ego is not counted. */
  readonly known: number;
}

export interface HeadCount {
  /** Ego and everybody invited, from outside too; a list is nobody. */
  readonly people: number;
  readonly lists: number;
  /** `good` is 5 to 8; `unknown` if a list may hide more. */
  readonly verdict: 'empty' | 'oneToOne' | 'small' | 'good' | 'large' | 'unknown';
}

export interface MeetingLength {
  readonly minutes: Minutes;
  readonly verdict: 'good' | 'long';
  /** What would do. */
  readonly better: Minutes;
}

export type NoSeats =
  | 'private'
  | 'message'
  | 'notOrganizer'
  | 'past'
  | 'empty'
  | 'oneToOne'
  | 'sizeUnknown'
  | 'full'
  | 'nobodyFits';

export interface SeatAdvice extends ShownPerson {
  readonly department: string;
  readonly levelDistance: number;
  /** How to add them; ego may choose otherwise. */
  readonly addAs: 'optional' | 'required';
  readonly reachability: Share;
  readonly reasons: readonly Reason[];
  /** Attendees who are the person's manager, report or teammate. */
  readonly worksWith: readonly PersonId[];
}

export interface NewToEgo extends ShownPerson {
  readonly department: string;
  /** Both offices are known, and they differ: too far for a coffee. */
  readonly inAnotherOffice: boolean;
  readonly levelDistance: number;
  readonly managerName: string | null;
  /** Steps in the org chart to the nearest person ego knows; null if no line leads to one. */
  readonly nearest: { readonly steps: number; readonly viaName: string } | null;
  readonly introducer: Introducer | null;
}
