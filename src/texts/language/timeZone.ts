import type { I18n } from '@lingui/core';

/** The zone whose clock the texts of a page go by; none is that of this device. */
const zones = new WeakMap<I18n, string>();

/** The one clock of all texts: that of ego's mailbox, where its zone (an IANA name) is known. */
export function setTimeZone(i18n: I18n, zone: string | null): void {
  if (zone === null) zones.delete(i18n);
  else zones.set(i18n, zone);
}

/** What makes `Intl` show a time on that clock. */
export function inTimeZone(i18n: I18n): { readonly timeZone?: string } {
  const timeZone = zones.get(i18n);
  return timeZone === undefined ? {} : { timeZone };
}
