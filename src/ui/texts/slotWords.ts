import type { I18n } from '@lingui/core';
import type { EpochMs } from '../../insight/units';
import { momentWords } from './dayWords';

/**
 * "Tue, 3 Oct, 14:00", and where the other person's clock shows another time, that as well:
 * "Tue, 3 Oct, 14:00 (08:00 for Priya Nair)".
 */
export function slotWords(
  i18n: I18n,
  start: EpochMs,
  personName: string,
  theirZone: string | null,
): string {
  const moment = momentWords(i18n, start);
  const theirs = theirZone && clockWords(i18n, start, theirZone);
  if (!theirs || theirs === clockWords(i18n, start)) return moment;
  return i18n._({
    id: 'slot.bothZones',
    message: '{moment} ({theirs} for {name})',
    values: { moment, theirs, name: personName },
  });
}

/** "Tue 08:00": the weekday too, for it may be another one there. */
export function clockWords(i18n: I18n, moment: EpochMs, timeZone?: string): string {
  return i18n.date(new Date(moment), {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    ...(timeZone !== undefined && { timeZone }),
  });
}
