import type { I18n } from '@lingui/core';
import type { EpochMs } from '../../insight/domain/units';
import type { PaneItem } from '../../model/pane';
import { momentWords } from '../language/days';

/** What the text may take for granted between ego and the person; nothing where they have never met. */
export type Acquaintance =
  /** They have been in meetings together. */
  | { readonly kind: 'met' }
  /** They will both be in a meeting; `moment` is when, in words. */
  | { readonly kind: 'meeting'; readonly moment: string; readonly isTheirs: boolean }
  /** They are both on the message that is open. */
  | { readonly kind: 'message' };

/** What an invitation to somebody in the open item may say of it. */
export function acquaintanceIn(
  i18n: I18n,
  { kind, start, end, organizer }: PaneItem,
  address: string | null,
  now: EpochMs,
): Acquaintance {
  if (kind === 'message') return { kind: 'message' };
  if (end <= now) return { kind: 'met' };
  const isTheirs = organizer?.address.toLowerCase() === address?.toLowerCase();
  return { kind: 'meeting', moment: momentWords(i18n, start), isTheirs };
}
