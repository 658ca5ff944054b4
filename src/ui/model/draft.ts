import type { Form } from '../../insight/answers';
import type { PersonId } from '../../insight/units';

/** An invitation as ego leaves it: chosen form, edited text, chosen time. */
export interface Draft {
  readonly personId: PersonId;
  readonly form: Form;
  readonly subject: string;
  readonly body: string;
  readonly slot: Slot;
}

/** A stretch of time that is free in ego's calendar; epoch milliseconds. */
export interface Slot {
  readonly start: number;
  readonly end: number;
}

/** How the draft reached ego. `copy`: no form could be opened, the text is for copying. */
export type DraftResult = 'opened' | 'copy';
