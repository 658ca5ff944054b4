import type { I18n } from '@lingui/core';

/** Over what is said once a reading was stopped. */
export function stoppedTitle(i18n: I18n): string {
  return i18n._({ id: 'stopped.title', message: 'Reading was stopped' });
}

/** What stopping keeps: before it is done, and after. */
export function keptWhenStopped(i18n: I18n, isReading: boolean): string {
  return isReading
    ? i18n._({
        id: 'stopped.wouldKeep',
        message: 'If you stop, what was read is kept, and reading goes on from there next time.',
      })
    : i18n._({
        id: 'stopped.keeps',
        message: 'What was read is kept, and reading goes on from there.',
      });
}
