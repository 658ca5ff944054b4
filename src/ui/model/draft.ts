import type { Form } from '../../insight/answers';
import type { PersonId } from '../../insight/units';

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

/** A stretch of time that is free in ego's calendar; epoch milliseconds. */
export interface Slot {
  readonly start: number;
  readonly end: number;
}

/**
 * How the draft reached ego. `withoutText`: a form was opened, but the text was too long for it.
 * `copy`: no form could be opened. In both cases the text is for copying.
 */
export type DraftResult = 'opened' | 'withoutText' | 'copy';
