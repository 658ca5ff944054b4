import type { I18n } from '@lingui/core';

/** Beside a figure while reading goes on. */
export function soFar(i18n: I18n): string {
  return i18n._({ id: 'figure.soFar', message: 'so far' });
}
