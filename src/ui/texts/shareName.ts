import type { I18n } from '@lingui/core';

/** Name of the share of hours with colleagues beyond the own team. */
export function shareName(i18n: I18n): string {
  return i18n._({ id: 'share.title', message: 'Networking inside the company' });
}
