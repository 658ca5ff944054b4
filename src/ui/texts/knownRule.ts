import type { I18n } from '@lingui/core';

/** Whom one knows, by the calendar. */
export function knownRule(i18n: I18n): string {
  return i18n._({
    id: 'known.rule',
    message:
      'You know a person whom you met at least twice in the last 28 days, or once in the last 90 days in a meeting of at most 8, whatever period is chosen. Your own word about somebody comes first.',
  });
}
