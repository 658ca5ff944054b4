import type { Form } from '../../answers';
import type { Reason } from '../suggestion';
import type { EventId, PersonIndex } from '../../domain/units';
import type { SuggestionContext } from '../suggestionContext';

/** What a form needs to know beside the context. */
export interface FormInput extends SuggestionContext {
  /** 1 for everybody who may be suggested now. */
  readonly possible: Uint8Array;
  /** Whether the week's lottery shows somebody to ego ({@link weeklyLottery}). */
  readonly admits: (person: PersonIndex) => boolean;
}

/** What a form says about one person whom it fits. */
export interface FormDetail {
  readonly reasons: readonly Reason[];
  readonly eventId?: EventId;
  readonly companion?: PersonIndex;
  readonly link?: string;
}

/** One form: when it fits a person, and with what. Built once for all people of an analysis. */
export interface FormRule {
  readonly form: Form;
  /** Worth of the first suggestion of this form, beside the coverage it brings. */
  readonly worth: number;
  /** The trigger and the guard, for one of the people who may be suggested. */
  fits(person: PersonIndex): boolean;
  /** Only for people whom the form fits. */
  detail(person: PersonIndex): FormDetail;
}
