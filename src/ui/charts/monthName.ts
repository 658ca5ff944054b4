import type { I18n } from '@lingui/core';
import type { EpochMs } from '../../insight/units';

/** "Jun", for the axis of a chart. */
export function monthName(i18n: I18n, moment: EpochMs): string {
  return i18n.date(new Date(moment), { month: 'short' });
}
