import type { I18n } from '@lingui/core';

/** "and 3 more in the map", after the first few departments. */
export function moreInMap(i18n: I18n, count: number): string {
  return i18n._({
    id: 'depth.more',
    message: '{count, plural, one {and # more in the map} other {and # more in the map}}',
    values: { count },
  });
}
