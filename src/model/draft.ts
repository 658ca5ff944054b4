import type { Form } from '../insight/answers';
import type { PersonId } from '../insight/domain/units';

/** An invitation as ego leaves it: chosen form, edited text, chosen time. */
export interface Draft {
  readonly personId: PersonId;
  readonly form: Form;
  readonly subject: string;
  readonly body: string;
  readonly slot: Slot;
  /** A third person, for a lunch. */
  readonly companionId: PersonId | null;
}

/** A stretch of time; epoch milliseconds. */
export interface Slot {
  readonly start: number;
  readonly end: number;
}

/** When in the day a form of meeting takes place. */
export type TimeOfDay = 'work' | 'lunch';

/** Times to propose, soonest first. */
export interface Proposal {
  readonly slots: readonly Slot[];
  /** Whose calendars leave these times free: everybody's, or only ego's is known. */
  readonly suits: 'both' | 'own';
  /** IANA name of the zone in which the person works; null where it is not known. */
  readonly theirZone: string | null;
}

/**
 * How the draft reached ego. `withoutText`: a form was opened, but the text was too long for it.
 * `copy`: no form could be opened. In both cases the text is for copying.
 */
export type DraftResult = 'opened' | 'withoutText' | 'copy';

/** What became of an invitation that ego sent from here. */
export type SendResult =
  | { readonly kind: 'sent' }
  /** The permission to write into the calendar was not given. */
  | { readonly kind: 'notAllowed' }
  /** Sending it again makes no second meeting. */
  | { readonly kind: 'failed'; readonly requestId: string | null };
