import type { TimesThen } from '../../insight/advice/meeting/seatsToShow';
import type { Address } from '../../insight/domain/units';
import type { ItemAdvice, PaneItem } from './paneItem';

/** What the pane knows of the open item; the advice follows a moment later. */
export interface PaneView {
  /** Undefined until Outlook has told; null where nothing is open. */
  readonly item: PaneItem | null | undefined;
  readonly advice: ItemAdvice | null;
  /** Whether the suggested have time then; null until asked. */
  readonly free: TimesThen | null;
  /** What came of the last thing ego did here. */
  readonly notice: PaneNotice | null;
  /** Why the open item could not be looked at, in Outlook's words. */
  readonly trouble: string | null;
}

export type AttendeeField = 'required' | 'optional';

export interface PaneGuest {
  readonly name: string;
  readonly address: Address;
}

export type PaneNotice =
  | { readonly kind: 'added'; readonly guest: PaneGuest; readonly as: AttendeeField }
  /** Outlook said that it did, and they are not there. */
  | { readonly kind: 'notThere'; readonly guest: PaneGuest }
  | { readonly kind: 'refused'; readonly guest: PaneGuest; readonly reason: string }
  | { readonly kind: 'removed'; readonly guest: PaneGuest }
  | { readonly kind: 'stillThere'; readonly guest: PaneGuest }
  | { readonly kind: 'filled'; readonly missing: readonly Address[] };

/** What ego can do with the open item. */
export interface PaneActions {
  add(guest: PaneGuest, as: AttendeeField): Promise<void>;
  /** Takes the one out again who was added last. */
  undo(): Promise<void>;
  /** Looks at the open item again. */
  lookAgain(): void;
}
