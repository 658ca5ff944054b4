import type { Suggestion } from '../../insight/reach';
import type { Draft } from '../model/draft';
import type { DraftInHand } from './useDraft';

/** Who is invited. */
export type Invited = Pick<Suggestion, 'personId' | 'companion'>;

/** The part of a draft in hand that is handed over. */
export type DraftToOpen = Pick<DraftInHand, 'slot' | 'text' | 'form'>;

/** The invitation as it stands; null as long as no time is chosen. */
export function draftOf(
  { personId, companion }: Invited,
  { slot, text, form }: DraftToOpen,
): Draft | null {
  if (slot === null) return null;
  const companionId = form === 'lunch' ? (companion?.personId ?? null) : null;
  return { personId, companionId, form, ...text, slot };
}
