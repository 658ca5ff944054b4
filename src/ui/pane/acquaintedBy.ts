import type { I18n } from '@lingui/core';
import type { EpochMs } from '../../insight/units';
import type { Acquaintance } from '../drafts/acquaintance';
import type { PaneItem } from '../model/paneItem';
import { momentWords } from '../texts/dayWords';

/** What an invitation to somebody in the open item may say of it. */
export function acquaintedBy(
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
