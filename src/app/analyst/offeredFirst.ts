import type { PersonId } from '../../insight/domain/units';
import type { Slot } from '../../ui/model/draft';

/** The time that was offered first to everybody so far, so that nobody else is offered it as well. */
export interface OfferedFirst {
  /** Times that were offered first to others than these. */
  besides(personIds: readonly PersonId[]): readonly Slot[];
  remember(personIds: readonly PersonId[], slot: Slot | undefined): void;
}

export function createOfferedFirst(): OfferedFirst {
  const slots = new Map<string, Slot>();
  // The first one is meant; a third person may change with the form of the meeting.
  const keyOf = ([first = '']: readonly PersonId[]) => first;
  return {
    besides: (personIds) =>
      [...slots].flatMap(([key, slot]) => (key === keyOf(personIds) ? [] : [slot])),
    remember(personIds, slot) {
      if (slot !== undefined) slots.set(keyOf(personIds), slot);
    },
  };
}
