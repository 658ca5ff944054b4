import * as v from 'valibot';
import type { EpochMs, PersonId } from '../../insight/domain/units';

/** Everybody in the group of those who do not want to be suggested, as it was read whole. */
export interface OptOutList {
  readonly groupId: string;
  readonly memberIds: readonly PersonId[];
  readonly readAt: EpochMs;
}

/**
 * Who must not be suggested. Where that is not known, it is nobody who may be: a list that could not
 * be read is not an empty one.
 */
export type OptedOut =
  | { readonly kind: 'none' }
  | { readonly kind: 'known' | 'outdated'; readonly memberIds: readonly PersonId[] }
  | { readonly kind: 'asking' | 'unreadable' };

export const NOBODY_OUT: OptedOut = { kind: 'none' };

const kept = v.object({
  groupId: v.string(),
  memberIds: v.array(v.string()),
  readAt: v.number(),
});

/** A list as it was kept; null for anything else, which is then read again. */
export function optOutListFrom(stored: unknown): OptOutList | null {
  return v.is(kept, stored) ? stored : null;
}
