import type { Suggestion } from '../../insight/reach';
import type { Draft } from '../model/draft';
import type { DraftInHand } from './useDraft';

/** The invitation as it stands; null as long as no time is chosen. */
export function draftOf(
  { personId, companion }: Suggestion,
  { slot, text, form }: DraftInHand,
): Draft | null {
  if (slot === null) return null;
  return { personId, companionId: companion?.personId ?? null, form, ...text, slot };
}
