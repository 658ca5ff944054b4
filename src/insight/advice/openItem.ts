import type { Address, EpochMs } from '../units';

/** The appointment or message that is open in front of ego, composed or read. */
export interface OpenItem {
  readonly kind: 'appointment' | 'message';
  /** Private, personal or confidential: nothing of it is looked at. */
  readonly isPrivate: boolean;
  /** Ego organises it, or is composing it. */
  readonly isOrganizer: boolean;
  /** Organizer or sender; null where not known yet. */
  readonly organizer: Address | null;
  /** Required attendees, or those a message is to. Rooms and equipment may be left out. */
  readonly required: readonly Address[];
  /** Optional attendees, or those a message is copied to. */
  readonly optional: readonly Address[];
  /** Those of them that are known to be distribution lists; none where that is not told. */
  readonly lists?: readonly Address[];
  /** Both 0 for a message. */
  readonly start: EpochMs;
  readonly end: EpochMs;
}
