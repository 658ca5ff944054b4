import type { I18n } from '@lingui/core';
import type { TimeThen } from '../../insight/advice/seatsToShow';
import type { EpochMs } from '../../insight/units';
import { clockWords } from './slotWords';

/** "free then", or what is in the way; with the time there where their clock shows another. */
export function thenWords(i18n: I18n, then: TimeThen, start: EpochMs): string {
  switch (then.kind) {
    case 'free':
      return i18n._({ id: 'pane.free', message: 'free then' });
    case 'busy':
      return i18n._({ id: 'pane.busy', message: 'not free then' });
    case 'offHours':
      if (clockWords(i18n, start, then.zone) === clockWords(i18n, start)) {
        return i18n._({ id: 'pane.offHours.sameClock', message: 'outside their working hours' });
      }
      return i18n._({
        id: 'pane.offHours',
        message: 'outside working hours there ({moment})',
        values: { moment: clockWords(i18n, start, then.zone) },
      });
  }
}
