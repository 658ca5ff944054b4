import type { I18n } from '@lingui/core';
import { listOf } from './listOf';

/** "With Tom Weber and Ana Ruiz": who is in a meeting besides ego. */
export function withWhomSentence(i18n: I18n, names: readonly string[]): string {
  return i18n._({
    id: 'meetings.with',
    message: 'With {people}',
    values: { people: listOf(i18n, names) },
  });
}
